Feature: A score that adds up

  Every finding carries points: weight of evidence, plus for the claim and minus against it. Ten points multiply the odds by ten.
  The score is the likelihood, in percent, that this actor newly did this to this victim at roughly this scope.

  Background:
    Given a claim of a data breach

  Rule: The findings add up to the score, with nothing left over

    An explanation that does not add up explains something else.

    Example: Nothing is known
      When the claim is scored
      Then nothing is reported
      And the score is that of no evidence
      And the points add up

    Example: Some speak for it and some against it
      Given 12 earlier claims of the actor were confirmed
      And the claim points to two channels with no messages
      And the actor shows a screenshot that cannot be read
      And the victim denies the attack
      When the claim is scored
      Then the points add up
      And the weightiest findings come first

    Example: What speaks for a claim raises its score
      Given "Victim confirms" weighs 10 points
      And the claim was scored
      And the victim confirms the attack
      When the claim is scored
      Then the score is above before

    Example: What speaks against a claim lowers its score
      Given "Victim denies" weighs -10 points
      And the claim was scored
      And the victim denies the attack
      When the claim is scored
      Then the score is below before

  Rule: One group of findings adds no more than its ceiling and takes no more than its floor

    Findings of one group look at one thing from several sides; the limits keep that thing from counting many times.

    Example: Bad proof counts against a claim only so far
      Given "Proof is illegible" weighs -60 points
      And the actor shows a screenshot that cannot be read
      When the claim is scored
      Then the proof group takes no more than its floor
      And the points add up

    Example: Good proof counts for a claim only so far
      Given "Independent check found the proof genuine" weighs 60 points
      And the actor shows sample records
      And independent checkers could verify the proof
      When the claim is scored
      Then the proof group adds no more than its ceiling
      And the points add up

    Example: Within its limits a group counts in full
      Given "Proof is illegible" weighs -1 points
      And the actor shows a screenshot that cannot be read
      When the claim is scored
      Then the proof group counts in full

  Rule: The score is never 0 and never 100

    No judgement about a claim is certain.

    Example: Everybody confirms it
      Given the victim confirms the attack
      And a regulator was told of an incident
      And Have I Been Pwned lists the breach
      And the actor shows sample records that can be read
      And 20 sample records were tried, and 20 proved real
      And independent checkers could verify the proof
      When the claim is scored
      Then the score is 99

    Example: The actor itself admits that there was never a victim
      Given an organisation of that name does not exist
      And the actor admitted that the claim was false
      When the claim is scored
      Then the score is 1

  Rule: The score is put into words that mean the same to everybody

    The words and their bounds are those of Intelligence Community Directive 203.

    Scenario Outline: <score> percent
      When a score of <score> is put into words
      Then it reads "<words>"

      Examples: A word holds from its lower bound up to the next one
        | score | words                       |
        | 1     | almost no chance (1–4 %)    |
        | 4     | almost no chance (1–4 %)    |
        | 5     | very unlikely (5–19 %)      |
        | 19    | very unlikely (5–19 %)      |
        | 20    | unlikely (20–44 %)          |
        | 44    | unlikely (20–44 %)          |
        | 45    | roughly even chance (45–54 %) |
        | 54    | roughly even chance (45–54 %) |
        | 55    | likely (55–79 %)            |
        | 79    | likely (55–79 %)            |
        | 80    | very likely (80–94 %)       |
        | 94    | very likely (80–94 %)       |
        | 95    | almost certain (95–99 %)    |
        | 99    | almost certain (95–99 %)    |

  Rule: Confidence says how well founded a score is, whichever way it points

    Likelihood and confidence are two answers, and never share a sentence.

    Example: Nobody has looked at anything
      When the claim is scored
      Then the confidence is low

    Example: The victim confirms
      Given the claim was scored
      And the victim confirms the attack
      When the claim is scored
      Then the confidence is moderate
      And the score is above before

    Example: Others saw services fail
      Given others saw the victim’s services fail
      When the claim is scored
      Then the confidence is moderate

    Example: The victim has investigated, and denies
      Given the claim was scored
      And the victim denies the attack after an investigation
      When the claim is scored
      Then the confidence is moderate
      And the score is below before
      And no sentence of the summary speaks of likelihood and confidence at once
