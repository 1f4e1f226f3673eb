Feature: The claim against DJI, April 2024

  On 15 April 2024 the hacktivist group R00TK1T threatened DJI, a maker of drones in Shenzhen. A day later it claimed to have broken
  in. It showed one screenshot that nobody could read, and pointed its readers to a channel for more, which was empty. On 18 April
  DJI had investigated, and denied.

  Four signs against the claim could be seen on the day it was made, before DJI had said a word.

  Background:
    Given R00TK1T claims a data breach at DJI on 16 April 2024
    And the actor is a hacktivist group
    And the actor’s usual victims lie in Malaysia
    And the victim lies in China
    And the actor had threatened the victim one day before the claim
    And the claim was made on a channel that the actor was known by
    And the claim points to one channel with no messages
    And the actor shows a screenshot that cannot be read
    And independent checkers could not verify the proof
    And the actor names customer data and orders as what was taken
    And nobody else has spoken of it
    And the victim denies the attack after an investigation on 18 April 2024

  Rule: On the day of the claim, four signs speak against it

    Example: Each sign is a finding of its own
      When the claim is scored as of 16 April 2024
      Then "Proof is illegible" speaks against the claim
      And "Channels pointed to for more are empty" speaks against the claim
      And "Victim lies outside the actor’s usual region" speaks against the claim
      And "Success was claimed very soon after the threat" speaks against the claim

    Example: Each reason carries the facts of the case
      When the claim is scored as of 16 April 2024
      Then the reason of "Proof is illegible" says "screenshot"
      And the reason of "Channels pointed to for more are empty" says "1 channel"
      And the reason of "Victim lies outside the actor’s usual region" says "Eastern Asia"
      And the reason of "Success was claimed very soon after the threat" says "24 h"

    Example: The judgement is clear before DJI has spoken
      When the claim is scored as of 16 April 2024
      Then the score is below 20
      And "Victim denies after an investigation" waits for the answer to "What does the victim say?"

    Example: What to find out next
      When the claim is scored as of 16 April 2024
      Then "What does the victim say?" is among the next checks
      And "How many of the actor’s earlier claims were confirmed?" is among the next checks

  Rule: Two days later, the denial lowers the score

    Example: DJI has investigated
      Given the claim was scored as of 16 April 2024
      When the claim is scored as of 18 April 2024
      Then "Victim denies after an investigation" speaks against the claim
      And the points are below before

    Example: What was found on the first day still stands
      When the claim is scored as of 18 April 2024
      Then "Proof is illegible" speaks against the claim
      And "Channels pointed to for more are empty" speaks against the claim
      And the points add up

  Rule: Had DJI confirmed, the same record would be judged otherwise

    Example: A confirmation instead
      Given the claim was scored as of 16 April 2024
      When "What does the victim say?" is answered with "confirmed"
      Then the score is the one that was promised for this answer
      And the score is above before
