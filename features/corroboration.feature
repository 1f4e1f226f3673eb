Feature: What others have seen and said

  Neither the actor nor the victim is neutral. A voice that has no stake, and a name to lose, weighs more than either; and whether
  anybody has listened for one at all makes a difference.

  Background:
    Given a claim of a data breach

  @corroboration.outage
  Rule: An outage that others saw speaks for a claim

    It shows that something happened, not what.

    Example: Outage trackers report a failure
      Given others saw the victim’s services fail
      When the claim is scored
      Then the finding speaks for the claim

    Example: Somebody has listened, and nobody has spoken
      Given nobody else has spoken of it
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.regulator
  Rule: A notice to a regulator, court or market speaks for a claim

    False filings are punished.

    Example: The victim has filed a notice
      Given a regulator was told of an incident
      When the claim is scored
      Then the finding speaks for the claim

    Example: What was found is something else
      Given a supplier has spoken of the incident
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.researcher_verified
  Rule: A researcher’s verification speaks for a claim

    Somebody with a name to lose has looked.

    Example: A journalist called people in the sample
      Given a researcher found the data genuine
      When the claim is scored
      Then the finding speaks for the claim

    Example: Somebody has listened, and nobody has spoken
      Given nobody else has spoken of it
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.researcher_refuted
  Rule: A researcher’s refutation speaks against a claim

    Somebody with a name to lose has looked.

    Example: A researcher shows that the sample is made up
      Given a researcher found the claim to be false
      When the claim is scored
      Then the finding speaks against the claim

    Example: What was found is something else
      Given a supplier has spoken of the incident
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.hibp
  Rule: A listing by Have I Been Pwned speaks for a claim

    A breach is listed there only after it was tested with subscribers.

    Example: The breach is listed
      Given Have I Been Pwned lists the breach
      When the claim is scored
      Then the finding speaks for the claim

    Example: Somebody has listened, and nobody has spoken
      Given nobody else has spoken of it
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.authority
  Rule: A word from an authority speaks for a claim

    Authorities speak when there is a case, mostly; at times to calm.

    Example: The national cyber agency is helping the victim
      Given a national cyber authority has spoken of the incident
      When the claim is scored
      Then the finding speaks for the claim

    Example: What was found is something else
      Given a supplier has spoken of the incident
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.third_party
  Rule: A word from a third party with inside knowledge speaks for a claim

    It knows more than the public; what it says may also point elsewhere.

    Example: A supplier says that its platform was used
      Given a supplier has spoken of the incident
      When the claim is scored
      Then the finding speaks for the claim

    Example: Somebody has listened, and nobody has spoken
      Given nobody else has spoken of it
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.people_confirm
  Rule: A confirmation by people in the data speaks for a claim

    They know their own data, and have no stake.

    Example: Customers recognise their records
      Given people in the data confirmed it to the press
      When the claim is scored
      Then the finding speaks for the claim

    Example: What was found is something else
      Given a supplier has spoken of the incident
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.traces
  Rule: Traces of the incident speak for a claim

    They are what an attack leaves and a post does not.

    Example: Staff photographed a ransom note
      Given ransom notes were seen
      When the claim is scored
      Then the finding speaks for the claim

    Example: Somebody has listened, and nobody has spoken
      Given nobody else has spoken of it
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.retracted
  Rule: The actor’s own admission speaks against a claim

    It has no reason to say so otherwise.

    Example: “We never had anything”
      Given the actor admitted that the claim was false
      When the claim is scored
      Then the finding speaks against the claim

    Example: What was found is something else
      Given a supplier has spoken of the incident
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @corroboration.competing
  Rule: A credible claim by another actor speaks against a claim

    One of them is wrong; that something happened is untouched.

    Example: Two gangs name the same victim
      Given another actor credibly claims the same attack
      When the claim is scored
      Then the finding speaks against the claim

    Example: Somebody has listened, and nobody has spoken
      Given nobody else has spoken of it
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has listened
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"
