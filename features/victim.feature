Feature: What the victim says

  The victim knows best and has the most to lose. What it admits is nearly certain; what it denies depends on whether it has looked.

  Background:
    Given a claim of a data breach

  @victim.confirms
  Rule: A confirmation speaks for a claim

    The victim has every reason not to confirm.

    Example: “We were attacked, and data was taken”
      Given the victim confirms the attack
      When the claim is scored
      Then the finding speaks for the claim

    Example: A denial
      Given the victim denies the attack
      When the claim is scored
      Then the finding stays silent because the answer is "denied"

    Example: Nobody has looked for a statement
      When the claim is scored
      Then the finding waits for the answer to "What does the victim say?"

  @victim.partly_confirms
  Rule: A confirmation of a part speaks for a claim

    Something happened; the claim may be larger than that.

    Example: “A test server was reached, no customer data”
      Given the victim confirms a part of it
      When the claim is scored
      Then the finding speaks for the claim

    Example: A full confirmation is another finding
      Given the victim confirms the attack
      When the claim is scored
      Then the finding stays silent because the answer is "confirmed"

    Example: Nobody has looked for a statement
      When the claim is scored
      Then the finding waits for the answer to "What does the victim say?"

  @victim.denies
  Rule: A denial speaks against a claim, be it ever so quick

    Most denials hold; early ones are made before anybody has looked, and some are false.

    Example: “We are not aware of any breach”
      Given the victim denies the attack
      When the claim is scored
      Then the finding speaks against the claim

    Example: A confirmation
      Given the victim confirms the attack
      When the claim is scored
      Then the finding stays silent because the answer is "confirmed"

    Example: Nobody has looked for a statement
      When the claim is scored
      Then the finding waits for the answer to "What does the victim say?"

  @victim.denies_after_investigation
  Rule: A denial after an investigation speaks against a claim

    A considered denial is expensive to take back.

    Example: “Our investigation found no breach”
      Given the victim denies the attack after an investigation
      When the claim is scored
      Then the finding speaks against the claim

    Example: A denial without one
      Given the victim denies the attack
      When the claim is scored
      Then the finding stays silent because the answer is "denied"

    Example: Nobody has looked for a statement
      When the claim is scored
      Then the finding waits for the answer to "What does the victim say?"

  @victim.denial_checkable
  Rule: A denial that others can check speaks against a claim

    Only those who are sure invite checking.

    Example: “The addresses in the sample do not exist at our company”
      Given the victim denies the attack
      And the denial names a reason that others can check
      When the claim is scored
      Then the finding speaks against the claim

    Example: A denial without a reason
      Given the victim denies the attack
      And the denial does not name a reason that others can check
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has read the denial for it
      Given the victim denies the attack
      When the claim is scored
      Then the finding waits for the answer to "Does the denial name a reason that others can check?"

  @victim.other_cause
  Rule: A denial that an outage was an attack speaks against a claim

    Outages have many causes, and actors claim those of others.

    Example: “It was our own router”
      Given the claim is of a flood of traffic
      And others saw the victim’s services fail
      And the victim denies the attack
      When the claim is scored
      Then the finding speaks against the claim

    Example: The victim confirms
      Given others saw the victim’s services fail
      And the victim confirms the attack
      When the claim is scored
      Then the finding stays silent because the answer is "confirmed"

    Example: Nobody has looked for an outage
      Given the victim denies the attack
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @victim.denial_own_systems
  Rule: A denial of the victim’s own systems only speaks for a claim

    It leaves room for a supplier’s, where the data may well come from.

    Example: “Our systems were not affected”
      Given the victim denies the attack
      And the denial speaks of the victim’s own systems only
      When the claim is scored
      Then the finding speaks for the claim

    Example: “Neither we nor our suppliers were affected”
      Given the victim denies the attack
      And the denial does not speak of the victim’s own systems only
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has read the denial for it
      Given the victim denies the attack
      When the claim is scored
      Then the finding waits for the answer to "Does the denial speak of the victim’s own systems only?"

  @victim.disclosed_before
  Rule: An incident disclosed before the claim speaks for it

    The incident is certain; that it is this actor’s is likely, since few others know enough.

    Example: The victim had told of it a week before
      Given the victim had confirmed an incident 7 days before the claim
      When the claim is scored
      Then the finding speaks for the claim

    Example: It denies
      Given the victim denies the attack
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: It confirms, but nobody noted when
      Given the victim confirms the attack
      When the claim is scored
      Then the finding waits for the answer to "When did the victim say so?"

  @victim.investigating
  Rule: An investigation that is under way speaks for a claim, a little

    A victim that sees at once that nothing happened says so.

    Example: “We are investigating”
      Given the victim is investigating
      When the claim is scored
      Then the finding speaks for the claim

    Example: It says nothing
      Given the victim says nothing
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: Nobody has looked for a statement
      When the claim is scored
      Then the finding waits for the answer to "What does the victim say?"

  @victim.silent
  Rule: A victim’s silence is reported

    Duties to disclose bring out many true incidents.

    Example: Somebody looked, and found no statement
      Given the victim says nothing
      When the claim is scored
      Then the finding is reported

    Example: It is investigating
      Given the victim is investigating
      When the claim is scored
      Then the finding stays silent because the answer is "investigating"

    Example: Nobody has looked for a statement, which is not silence
      When the claim is scored
      Then the finding waits for the answer to "What does the victim say?"
