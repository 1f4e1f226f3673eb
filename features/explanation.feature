Feature: Why the score is what it is

  A score that cannot be questioned is worth little. So every answer tells what was found and why that counts, what was looked for
  and not found, and what would change the judgement.

  Background:
    Given a claim of a data breach

  Rule: A finding gives its reason with the facts of this claim

    Example: Which channels, and how empty
      Given the claim points to three channels with no messages
      When the claim is scored
      Then the reason of "Channels pointed to for more are empty" says "3 channels"

    Example: Which regions
      Given the actor’s usual victims lie in Malaysia
      And the victim lies in Brazil
      When the claim is scored
      Then the reason of "Victim lies outside the actor’s usual region" says "South America"
      And the reason of "Victim lies outside the actor’s usual region" says "Southeast Asia"

    Example: A weight is tuned without touching any reason
      Given the actor shows a screenshot that cannot be read
      And the claim points to three channels with no messages
      And the claim was scored
      And "Proof is illegible" weighs -9 points
      When the claim is scored
      Then every reason is the same as before

  Rule: A rule that found nothing tells which condition is not met, and by what

    Example: The proof can be read
      Given the actor shows a screenshot that can be read
      When the claim is scored
      Then "Proof is illegible" stays silent because the answer is "legible"

    Example: The threat came three weeks before
      Given the actor had threatened the victim 21 days before the claim
      When the claim is scored
      Then "Success was claimed very soon after the threat" stays silent because the answer is "504"

  Rule: Every rule is accounted for: it found something, or not, or waits for an answer

    Scenario Outline: <what is known>
      Given the victim <what is known>
      And the actor shows a screenshot
      When the claim is scored
      Then every rule in force is reported, silent or waiting

      Examples:
        | what is known       |
        | says nothing        |
        | is investigating    |
        | confirms the attack |
        | denies the attack   |

  Rule: The evidence is balanced apart for each part of the claim

    “Real, but somebody else’s” and “real, but old” are different from “false”, and the answer shows which of them it is.

    Example: The data is genuine, and somebody else’s
      Given the actor shows sample records that can be read
      And independent checkers could verify the proof
      And the structure of the proof does not fit the victim’s systems
      When the claim is scored
      Then what bears on the event speaks for the claim
      And what bears on the victim speaks against the claim

    Example: The data is genuine, and old
      Given the actor shows sample records that can be read
      And independent checkers could verify the proof
      And the proof was found in older leaks
      When the claim is scored
      Then what bears on the event speaks for the claim
      And what bears on its novelty speaks against the claim

  Rule: Source and information are graded apart, by the Admiralty code

    Example: Nothing is known of either
      When the claim is scored
      Then the source is graded "F" and the information "6"

    Example: An outage says that something happened, and not that the claim holds
      Given the claim is of a flood of traffic
      And the actor shows a screenshot that can be read
      And the victim’s services were seen to fail one day before the claim
      When the claim is scored
      Then the score is above 80
      And the source is graded "F" and the information "2"

    Example: An actor without a record, confirmed by its victim
      Given the victim confirms the attack
      When the claim is scored
      Then the source is graded "F" and the information "1"

    Example: An actor that was right in twenty claims, on an impostor’s channel
      Given 20 earlier claims of the actor were confirmed
      And no earlier claims of the actor were refuted
      And the claim was not made on a channel that the actor was known by
      And the victim confirms the attack
      When the claim is scored
      Then the source is graded "F" and the information "1"

    Example: A name that is nearly that of an actor that was right in twenty claims
      Given the actor’s name can be taken for that of "LockBit"
      And 20 earlier claims of the actor were confirmed
      And no earlier claims of the actor were refuted
      And the victim confirms the attack
      When the claim is scored
      Then the source is graded "F" and the information "1"

    Example: An actor that was right in twenty claims, on its own channel
      Given 20 earlier claims of the actor were confirmed
      And no earlier claims of the actor were refuted
      And the claim was made on a channel that the actor was known by
      And the victim confirms the attack
      When the claim is scored
      Then the source is graded "A" and the information "1"

  Rule: The summary is what a person would write

    Example: Against it and for it, and what to ask next
      Given 12 earlier claims of the actor were confirmed
      And the claim points to three channels with no messages
      When the claim is scored
      Then the summary says "Night Herald newly did what it claims: data breach at Example Works"
      And the summary says "Against it: "
      And the summary says "For it: "
      And the summary says "Ask next: "

  Rule: The answer names the smallest changes that would lead to a neighbouring judgement

    Each of them is exact: with these answers the judgement is another, with fewer of them it is not.

    Example: Nothing is known
      When the claim is scored
      Then the changes that are named, and no fewer of them, lead into the neighbouring judgements

    Example: A blurred screenshot and empty channels
      Given the actor shows a screenshot that cannot be read
      And the claim points to three channels with no messages
      When the claim is scored
      Then the changes that are named, and no fewer of them, lead into the neighbouring judgements

    Example: A confirmation by the victim
      Given the victim confirms the attack
      When the claim is scored
      Then the changes that are named, and no fewer of them, lead into the neighbouring judgements
