Feature: Whether the claim is new

  Most false claims are not invented: they are old leaks, told again. What was there before is found by looking.

  Background:
    Given a claim of a data breach

  @recycling.proof_recycled
  Rule: Proof that was found in older leaks speaks against a claim

    What was there before is not new.

    Example: The sample is three years old
      Given the actor shows sample records
      And the proof was found in older leaks
      When the claim is scored
      Then the finding speaks against the claim

    Example: It was looked for, and not found
      Given the actor shows sample records
      And the proof was not found in older leaks
      When the claim is scored
      Then the finding stays silent because the answer is "fresh"

    Example: Nobody has searched older leaks
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Is the proof found in older leaks?"

  @recycling.proof_new
  Rule: Proof that older leaks do not hold speaks for a claim

    The most common kind of false claim is ruled out.

    Example: It was looked for, and not found
      Given the actor shows sample records
      And the proof was not found in older leaks
      When the claim is scored
      Then the finding speaks for the claim

    Example: One piece of two is old
      Given the actor shows a screenshot
      And the proof was not found in older leaks
      And the actor shows sample records
      And the proof was found in older leaks
      When the claim is scored
      Then the finding stays silent because the answer is "recycled"

    Example: Nobody has searched older leaks
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Is the proof found in older leaks?"

  @recycling.overlap
  Rule: Records that mostly stand in older leaks speak against a claim

    A new breach has new people in it.

    Example: Nine of ten addresses are known
      Given the actor shows sample records
      And 90 percent of the records are in older leaks
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "90 %"

    Example: Few of them are
      Given the actor shows sample records
      And five percent of the records are in older leaks
      When the claim is scored
      Then the finding stays silent because the answer is "5"

    Example: Nobody has compared them
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "What share of the records is in older leaks?"

  @recycling.compilation
  Rule: Data that the actor itself calls a compilation speaks against a claim

    A compilation is made of old leaks by definition.

    Example: “Combo list, 2024 edition”
      Given the actor calls the data a compilation
      When the claim is scored
      Then the finding speaks against the claim

    Example: The actor calls it one database
      Given the actor does not call the data a compilation
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has read the post for it
      When the claim is scored
      Then the finding waits for the answer to "Does the actor call the data a compilation or combo list?"

  @recycling.logins_only
  Rule: Log-in data and nothing else speaks against a claim

    Breached services lose names, orders and hashes; bare log-ins come from infostealers and reused passwords.

    Example: Addresses and passwords
      Given the actor names emails and passwords as what was taken
      When the claim is scored
      Then the finding speaks against the claim

    Example: Passwords among much else
      Given the actor names passwords, orders and addresses as what was taken
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has read the post for it
      When the claim is scored
      Then the finding waits for the answer to "Which kinds of data does the actor name?"

    Example: Log-ins are all there is to a sale of access
      Given the claim is of access for sale
      And the actor names emails and passwords as what was taken
      When the claim is scored
      Then the finding stays silent because the answer is "access sale"

  @recycling.same_brand
  Rule: A victim that the same brand listed before speaks against a claim

    Re-listing is the cheapest claim there is.

    Example: The brand had listed it last year
      Given the same brand had claimed this victim 300 days before
      When the claim is scored
      Then the finding speaks against the claim

    Example: Another brand had
      Given another brand had claimed this victim 300 days before
      When the claim is scored
      Then the finding stays silent because the answer is "other brand"

    Example: Nobody had
      Given nobody had claimed this victim before
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: Nobody has searched the trackers
      When the claim is scored
      Then the finding waits for the answer to "Was this victim claimed before, and by whom?"

  @recycling.other_brand
  Rule: A victim that another brand listed before speaks against a claim

    Brands take over each other’s victims.

    Example: Another brand had listed it last year
      Given another brand had claimed this victim 300 days before
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "300 days"

    Example: Another brand listed it two days ago, as an affiliate of both would
      Given another brand had claimed this victim 2 days before
      When the claim is scored
      Then the finding stays silent because the answer is "2"

    Example: Nobody has searched the trackers
      When the claim is scored
      Then the finding waits for the answer to "Was this victim claimed before, and by whom?"
