Feature: What nobody has looked at

  On the first day, most facts about a claim are unknown. Unknown is an answer of its own: it speaks neither for the claim nor
  against it, and it says what to find out next.

  Background:
    Given a claim of a data breach

  Rule: Unknown is never no

    Example: Nobody has looked for proof
      When the claim is scored
      Then "No proof was shown" waits for the answer to "What does the actor show as proof?"
      And the score is that of no evidence

    Example: Somebody has looked, and there is none
      Given the actor shows no proof
      When the claim is scored
      Then "No proof was shown" speaks against the claim

    Example: Nobody has looked for a statement by the victim
      When the claim is scored
      Then "Victim says nothing" waits for the answer to "What does the victim say?"

    Example: Somebody has looked, and there is none by the victim
      Given the victim says nothing
      When the claim is scored
      Then "Victim says nothing" is reported

    Example: Nobody has looked for a threat
      When the claim is scored
      Then "Success was claimed very soon after the threat" waits for the answer to "When did the actor announce the attack?"

    Example: Somebody has looked, and the attack was not announced
      Given the actor had not announced the attack
      When the claim is scored
      Then "Success was claimed very soon after the threat" stays silent because the answer is "none"
      And the score is that of no evidence

    Example: What is made of two numbers needs both, so one that is none is enough to rule a finding out
      Given the actor gives no number of records
      When the claim is scored
      Then "Price is far too low for the data" stays silent because the answer is "none"

    Example: One known fact can be enough to rule a finding out
      Given the claim is of a flood of traffic
      When the claim is scored
      Then "No proof was shown" stays silent because the answer is "ddos"

  Rule: The range says how far the open questions could still move the score

    Example: At first, almost anywhere
      When the claim is scored
      Then the score lies within the range
      And the range reaches from "almost no chance" to "almost certain"

    Example: An answer leads to a score within the range
      Given the claim was scored
      When "What does the actor show as proof?" is answered with "none"
      Then the score lies within the range given before

    Example: An answer narrows the range
      Given the claim was scored
      When "Does an organisation of that name exist?" is answered with "yes"
      Then the range is no wider than before

  Rule: The next checks are the open questions that would move the score, the furthest first

    Example: Before anybody has looked
      When the claim is scored
      Then "What does the victim say?" is among the next checks
      And the questions that could move the score furthest come first

    Example: What is answered is not asked again
      Given the actor shows a screenshot
      And the claim was scored
      When "Can a person read what the proof shows?" is answered with "no"
      Then "Can a person read what the proof shows?" is no longer among the next checks
      And "Proof is illegible" speaks against the claim

    Example: That there is none is an answer, too
      Given the claim was scored
      When "What price does the actor ask?" is answered with "none"
      Then "What price does the actor ask?" is no longer among the next checks

  Rule: What a next check promises is what comes

    Each possible answer is shown with the score that it would lead to. Given that answer, the score is exactly that.

    Scenario Outline: <question> – <answer>
      Given the claim was scored
      When "<question>" is answered with "<answer>"
      Then the score is the one that was promised for this answer
      And the points add up

      Examples:
        | question                                                         | answer                     |
        | What does the victim say?                                        | confirmed                  |
        | What does the victim say?                                        | denied after investigation |
        | What does the actor show as proof?                               | illegible screenshot       |
        | Does an organisation of that name exist?                         | no                         |
        | Where does the claim send its readers, and what is there?        | empty channel              |
        | When did the actor announce the attack?                          | the day before             |
        | When did the actor announce the attack?                          | not at all                 |
        | What have others than the victim and the actor shown or said?    | researcher verified        |

    Example: Every promise at once, for a claim of which nothing is known
      When the claim is scored
      Then every score that a next check promises is the score once it is answered

    Example: Every promise at once, for a claim with two proofs and a denial
      Given the actor shows a screenshot that cannot be read
      And the actor shows sample records
      And the victim denies the attack
      When the claim is scored
      Then every score that a next check promises is the score once it is answered
