Feature: The score as of a day

  One record of a claim grows as days pass. Scored as of a day, it is judged by what was known on that day, so that an early
  judgement can be compared with what came out later, without hindsight.

  Background:
    Given NightHerald claims a data breach at ExampleWorks on 10 March 2024

  Rule: What came later is not known yet

    Example: The day before the denial
      Given the victim denies the attack after an investigation on 14 March 2024
      When the claim is scored as of 13 March 2024
      Then "Victim denies after an investigation" waits for the answer to "What does the victim say?"

    Example: The day of the denial
      Given the victim denies the attack after an investigation on 14 March 2024
      When the claim is scored as of 14 March 2024
      Then "Victim denies after an investigation" speaks against the claim

    Example: What will be found is unknown, not absent
      Given a regulator was told of an incident on 20 March 2024
      When the claim is scored as of 10 March 2024
      Then "Regulator, court or market was told" waits for the answer to "What have others than the victim and the actor shown or said?"

    Example: One record, two answers
      Given the victim denies the attack after an investigation on 14 March 2024
      And the claim was scored as of 13 March 2024
      When the claim is scored as of 14 March 2024
      Then the score is below before

  Rule: What has no date counts on every day

    Example: A denial that nobody dated
      Given the victim denies the attack
      When the claim is scored as of 10 March 2024
      Then "Victim denies" speaks against the claim

  Rule: Without a day, the whole record counts

    Example: The last thing known is of 20 March
      Given the victim denies the attack on 14 March 2024
      And a regulator was told of an incident on 20 March 2024
      When the claim is scored
      Then the answer is as of 20 March 2024
      And "Victim denies" speaks against the claim
      And "Regulator, court or market was told" speaks for the claim

  Rule: Before a claim is made there is nothing to score

    Example: The day before
      When the score as of 9 March 2024 is asked for
      Then there is no claim to score yet
