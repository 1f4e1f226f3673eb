Feature: Drafts of other numbers

  An analyst changes a number and sees what it does before anyone else does. It counts for nobody until a rule editor publishes the
  draft: whole, with a reason, and never against the examples in these files. The examples here use the rules of the product.

  Background:
    Given the casebook keeps a claim of which nothing is known
    And the casebook keeps a claim whose proof cannot be read

  Rule: A draft shows what it would change, and changes nothing

    Numbers are easy to change and hard to foresee. Who would move is found from what the rules have found already, exactly.

    Example: A changed weight shows who moves before anyone else sees it
      When a draft makes "Proof is illegible" weigh 2 points less
      Then it would move one claim of two
      And it shows what changes in the rules, which is one line
      And every answer is the same as before

    Example: A lower start moves everybody
      When a draft lowers the start by 1 point
      Then it would move two claims of two
      And every answer is the same as before

    Example: Nobody is told of claims that are not for them
      Given the casebook keeps a claim whose proof cannot be read, marked as secret
      When a draft makes "Proof is illegible" weigh 2 points less
      Then it would move one claim of two

  Rule: What cannot be is kept as a draft, and never published

    Example: Limits of a group that leave nothing between them
      When a draft makes the proof group take at least 3 points
      Then it says what is wrong with it
      And nobody can publish it

  Rule: A draft that breaks an example cannot be published

    The examples say what analysts have agreed on. A number that breaks one is a change of mind, and is talked over first.

    Example: Proof that cannot be read would speak for the claim
      Given a draft makes "Proof is illegible" weigh 8 points
      When the draft is published
      Then it is refused, because the example "Each sign is a finding of its own" would fail
      And every answer is the same as before

  Rule: Publishing counts at once, for everything, and can be taken back

    Example: A changed weight counts from now on
      Given a draft makes "Proof is illegible" weigh 2 points less
      When the draft is published
      Then the claim whose proof cannot be read scores lower than before
      And answers given before can be given again, word for word

    Example: Rolling back brings the old answers back
      Given a draft makes "Proof is illegible" weigh 2 points less
      And the draft was published
      When the rules before it are put in force again
      Then every answer is the same as before

    Example: Of two drafts on the same rules, one is published
      Given a draft makes "Proof is illegible" weigh 2 points less
      And a draft lowers the start by 1 point
      And that draft was published
      When the first draft is published
      Then it is refused, because other rules are in force by now
      And it can be moved onto them and published
