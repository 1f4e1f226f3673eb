Feature: Who makes the claim

  Anybody can post anything, but names have histories. How an actor’s earlier claims ended says more than how loud this one is.

  Background:
    Given a claim of a data breach

  @actor.proven
  Rule: A record of true claims speaks for a claim

    Actors live off their name: those whose claims were checked and held keep making claims that hold.

    Example: Twelve earlier claims were confirmed
      Given 12 earlier claims of the actor were confirmed
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "12 claims confirmed"

    Example: One was
      Given one earlier claim of the actor was confirmed
      When the claim is scored
      Then the finding stays silent because the answer is "1"

    Example: The true claims may be those of the actor whose name it borrows
      Given 12 earlier claims of the actor were confirmed
      And the actor’s name can be taken for that of "LockBit"
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: The true claims may be those of the brand that was
      Given 12 earlier claims of the actor were confirmed
      And the actor’s name is an old brand that came back without proof of continuity
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: Nobody has looked the actor up
      When the claim is scored
      Then the finding waits for the answer to "How many of the actor’s earlier claims were confirmed?"

  @actor.once_right
  Rule: Having been right before speaks for a claim, a little

    One true claim shows that the actor can, not that it always does.

    Example: One earlier claim was confirmed
      Given one earlier claim of the actor was confirmed
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "1 claim confirmed"

    Example: None was
      Given no earlier claims of the actor were confirmed
      When the claim is scored
      Then the finding stays silent because the answer is "0"

    Example: So many were that the actor counts as proven
      Given 12 earlier claims of the actor were confirmed
      When the claim is scored
      Then the finding stays silent because the answer is "12"

    Example: Nobody has looked the actor up
      When the claim is scored
      Then the finding waits for the answer to "How many of the actor’s earlier claims were confirmed?"

  @actor.more_wrong_than_right
  Rule: More false claims than true ones speak against a claim

    An actor that lied without being hurt by it lies again.

    Example: Five earlier claims were refuted and one confirmed
      Given one earlier claim of the actor was confirmed
      And five earlier claims of the actor were refuted
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "5 claims refuted and 1 claim confirmed"

    Example: Twelve were confirmed and one refuted
      Given 12 earlier claims of the actor were confirmed
      And one earlier claim of the actor was refuted
      When the claim is scored
      Then the finding stays silent

    Example: Only the refuted ones were ever counted
      Given five earlier claims of the actor were refuted
      When the claim is scored
      Then the finding waits for the answer to "How many of the actor’s earlier claims were confirmed?"

  @actor.caught_before
  Rule: A false claim in the past speaks against a claim

    Gangs that are mostly right also pad their lists, above all under pressure.

    Example: Two earlier claims were refuted
      Given two earlier claims of the actor were refuted
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "2 claims refuted"

    Example: None ever was
      Given no earlier claims of the actor were refuted
      When the claim is scored
      Then the finding stays silent because the answer is "0"

    Example: Nobody has looked the actor up
      When the claim is scored
      Then the finding waits for the answer to "How many of the actor’s earlier claims were refuted?"

  @actor.recycler
  Rule: A habit of re-posting old leaks speaks against a claim

    Re-posting costs nothing, and is a habit.

    Example: The actor is known for it
      Given the actor is known for re-posting old leaks
      When the claim is scored
      Then the finding speaks against the claim

    Example: The actor is known not to
      Given the actor is not known for re-posting old leaks
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has looked at its earlier claims
      When the claim is scored
      Then the finding waits for the answer to "Is the actor known for re-posting old leaks?"

  @actor.clean_record
  Rule: Being known for neither false claims nor old leaks speaks for a claim

    Liars and re-posters are found out sooner or later. Newness by itself does not count against an actor: first claims hold
    about as often as others.

    Example: Somebody has looked, and found neither
      Given the actor is not known for re-posting old leaks
      And no earlier claims of the actor were refuted
      When the claim is scored
      Then the finding speaks for the claim

    Example: One of its claims was false
      Given the actor is not known for re-posting old leaks
      And one earlier claim of the actor was refuted
      When the claim is scored
      Then the finding stays silent because the answer is "1"

    Example: Nobody knows whether it re-posts
      Given no earlier claims of the actor were refuted
      When the claim is scored
      Then the finding waits for the answer to "Is the actor known for re-posting old leaks?"

  @actor.revived_brand
  Rule: An old brand that reappears without proof of continuity speaks against a claim

    Impostors take dead brands for their fame.

    Example: The name is back, the people are unknown
      Given the actor’s name is an old brand that came back without proof of continuity
      When the claim is scored
      Then the finding speaks against the claim

    Example: The name is nobody else’s
      Given the actor’s name is not an old brand that came back without proof of continuity
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has compared keys, handles and people
      When the claim is scored
      Then the finding waits for the answer to "Is the name an old brand that reappeared?"

  @actor.after_takedown
  Rule: A recent takedown of the actor speaks against its claim

    After a takedown a gang must look alive, and old or borrowed victims are what it has at hand.

    Example: Its servers were seized three weeks ago
      Given the actor’s servers were seized 21 days before the claim
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "21 days"

    Example: That was years ago
      Given the actor’s servers were seized 1,500 days before the claim
      When the claim is scored
      Then the finding stays silent because the answer is "1,500"

    Example: Only the year is known, and it was long ago
      Given the actor’s servers were seized in 2019
      When the claim is scored
      Then the finding stays silent

    Example: Only the year is known, and it is that of the claim
      Given the actor’s servers were seized in 2024
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "at most 69 days"

    Example: Only the year is known, and it may have been in January or in December
      Given the actor’s servers were seized in 2023
      When the claim is scored
      Then the finding waits for the answer to "When was the actor’s infrastructure last taken down before the claim?"

    Example: They were seized after the claim
      Given the actor’s servers were seized in 2025
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: Nobody knows of a takedown
      When the claim is scored
      Then the finding waits for the answer to "When was the actor’s infrastructure last taken down before the claim?"

  @actor.broker
  Rule: A seller of whatever data can be had speaks against its own claim

    Brokers are paid for the listing, not for the intrusion; what they list is often compiled, scraped or old.

    Example: A data broker
      Given the actor is a data broker
      When the claim is scored
      Then the finding speaks against the claim

    Example: A ransomware gang
      Given the actor is a ransomware gang
      When the claim is scored
      Then the finding stays silent because the answer is "ransomware"

    Example: Nobody knows what sort of actor it is
      When the claim is scored
      Then the finding waits for the answer to "What sort of actor is it?"

  @actor.hacktivist_on_machines
  Rule: Hacktivists who claim control of industrial systems speak against themselves

    Such claims are known to be staged: pictures of simulators, test benches or small devices.

    Example: A hacktivist claims a water works
      Given the actor is a hacktivist group
      And the claim is of control of industrial systems
      When the claim is scored
      Then the finding speaks against the claim

    Example: A hacktivist claims a data breach
      Given the actor is a hacktivist group
      When the claim is scored
      Then the finding stays silent because the answer is "data breach"

    Example: Nobody knows who claims the water works
      Given the claim is of control of industrial systems
      When the claim is scored
      Then the finding waits for the answer to "What sort of actor is it?"

  @actor.lookalike
  Rule: A name that can be taken for another actor’s speaks against a claim

    Who writes a famous name with a zero or a foreign letter borrows a reputation.

    Example: A zero stands for a letter
      Given the actor’s name can be taken for that of "LockBit"
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "LockBit"

    Example: The name is like nobody else’s
      Given the actor’s name can be taken for nobody else’s
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has compared the name with others
      When the claim is scored
      Then the finding waits for the answer to "Can the name be taken for another actor’s?"
