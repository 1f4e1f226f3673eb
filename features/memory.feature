Feature: What the casebook remembers

  A claim is rarely the first of its kind. What the casebook and the registry of actors knew when it was made is evidence; what they
  learnt later is hindsight and changes nothing.

  Rule: A victim that was named before is evidence

    Example: The same brand names it again after half a year
      Given the casebook has a claim by "Night Herald" against "Example Works, Inc." of 1 September 2023
      When "Night Herald" claims "EXAMPLE WORKS" on 10 March 2024
      Then "Same brand listed this victim before" speaks against the claim
      And the judgement tells that it remembered "same name or domain"

    Example: Another brand had named it last year
      Given the casebook has a claim by "Other Brand" against "The Example Works GmbH" of 1 September 2023
      When "Night Herald" claims "Example Works" on 10 March 2024
      Then "Another brand listed this victim before" speaks against the claim

    Example: The next part of a leak is the same claim
      Given the casebook has a claim by "Night Herald" against "Example Works. Part 1." of 1 March 2024
      When "Night Herald" claims "Example Works. Part 2." on 10 March 2024
      Then "Same brand listed this victim before" waits for the answer to "Was this victim claimed before, and by whom?"

    Example: What the casebook does not hold may still be
      When "Night Herald" claims "Example Works" on 10 March 2024
      Then "Same brand listed this victim before" waits for the answer to "Was this victim claimed before, and by whom?"

    Example: A claim that came later is no precedent
      Given the casebook has a claim by "Night Herald" against "Example Works" of 1 June 2024
      When "Night Herald" claims "Example Works" on 10 March 2024
      Then "Same brand listed this victim before" waits for the answer to "Was this victim claimed before, and by whom?"

  Rule: An actor’s record grows from outcomes

    Example: An earlier claim was refuted
      Given the casebook has a claim by "Night Herald" against "Somebody Else" of 1 January 2024
      And it was refuted, as was known on 5 January 2024
      When "Night Herald" claims "Example Works" on 10 March 2024
      Then "Actor made false claims before" speaks against the claim

    Example: That became known only after this claim
      Given the casebook has a claim by "Night Herald" against "Somebody Else" of 1 January 2024
      And it was refuted, as was known on 10 March 2024
      When "Night Herald" claims "Example Works" on 10 March 2024
      Then "Actor made false claims before" waits for the answer to "How many of the actor’s earlier claims were refuted?"

    Example: A brand is the same under its other names
      Given the casebook has a claim by "LockBit 3.0" against "Somebody Else" of 1 January 2020
      And it was refuted, as was known on 5 January 2020
      When "LOCKBIT" claims "Example Works" on 10 March 2020
      Then "Actor made false claims before" speaks against the claim

  Rule: Many victims on one day are seen

    Example: Eleven others on the same day
      Given the casebook has claims by "Night Herald" against 11 others of 10 March 2024
      When "Night Herald" claims "Example Works" on 10 March 2024
      Then "One of many victims named on one day" speaks against the claim

    Example: One claim alone says nothing about that day
      When "Night Herald" claims "Example Works" on 10 March 2024
      Then "One of many victims named on one day" waits for the answer to "How many victims did the actor name on the day of the claim?"

  Rule: A look-alike is flagged, never merged

    Example: A zero in a famous name
      When "L0ckBit" claims "Example Works" on 10 March 2024
      Then "Name can be taken for another actor’s" speaks against the claim
      And "Actor was right before" stays silent because the answer is "none"

  Rule: The claim against DJI needs no facts on the actor from the analyst

    Background:
      Given R00TK1T claims a data breach at DJI on 16 April 2024
      And the victim lies in China
      And the actor had threatened the victim one day before the claim
      And the claim points to one channel with no messages
      And the actor shows a screenshot that cannot be read

    Example: The registry knows where R00TK1T strikes
      When the claim is scored with what the casebook knew
      Then "Proof is illegible" speaks against the claim
      And "Channels pointed to for more are empty" speaks against the claim
      And "Victim lies outside the actor’s usual region" speaks against the claim
      And "Success was claimed very soon after the threat" speaks against the claim

    Example: The casebook knows how its claims ended before
      Given the casebook has a claim by "R00TK1T" against "Somebody Else" of 1 February 2024
      And it was refuted, as was known on 10 February 2024
      When the claim is scored with what the casebook knew
      Then "Actor made false claims before" speaks against the claim
      And the judgement tells that it remembered "outcomes of 1 of its claims"
