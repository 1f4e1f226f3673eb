Feature: Whom the claim names

  Actors have habits: regions, sectors and sizes of victims. A victim outside of them is not impossible, only less expected; a
  victim that does not exist is impossible.

  Background:
    Given a claim of a data breach

  @target.outside_usual_region
  Rule: A victim outside the actor’s usual region speaks against a claim, a little

    Motive, language and access are regional, above all for hacktivists; a far target is picked for its name.

    Example: An actor of South-eastern Asia names a company in China
      Given the actor’s usual victims lie in Malaysia
      And the victim lies in China
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "Eastern Asia"
      And the reason says "Southeast Asia"

    Example: A neighbouring country lies in the same region
      Given the actor’s usual victims lie in Malaysia
      And the victim lies in Thailand
      When the claim is scored
      Then the finding stays silent because the answer is "region"

    Example: The actor goes anywhere
      Given the actor’s victims lie anywhere
      And the victim lies in China
      When the claim is scored
      Then the finding stays silent because the answer is "no usual"

    Example: Nobody knows where its victims lie
      Given the victim lies in China
      When the claim is scored
      Then the finding waits for the answer to "Which countries do the actor’s usual victims lie in?"

  @target.usual_country
  Rule: A victim in one of the actor’s usual countries is reported

    It is where the actor has shown motive and means; but a liar would choose so, too.

    Example: One more victim in Malaysia
      Given the actor’s usual victims lie in Malaysia and Indonesia
      And the victim lies in Malaysia
      When the claim is scored
      Then the finding is reported

    Example: Only the region is the same
      Given the actor’s usual victims lie in Malaysia and Indonesia
      And the victim lies in Thailand
      When the claim is scored
      Then the finding stays silent because the answer is "region"

    Example: Nobody knows where its victims lie
      Given the victim lies in Malaysia
      When the claim is scored
      Then the finding waits for the answer to "Which countries do the actor’s usual victims lie in?"

  @target.usual_sector
  Rule: A victim in one of the actor’s usual sectors speaks for a claim, a little

    It fits what the actor looks for; little, since a liar would choose so, too.

    Example: One more hospital
      Given the actor’s usual victims are in healthcare and education
      And the victim is in the healthcare sector
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "healthcare"

    Example: A bank
      Given the actor’s usual victims are in healthcare and education
      And the victim is in the finance sector
      When the claim is scored
      Then the finding stays silent because the answer is "other"

    Example: Nobody knows which sectors it looks for
      Given the victim is in the finance sector
      When the claim is scored
      Then the finding waits for the answer to "Which sectors do the actor’s usual victims belong to?"

  @target.social_network
  Rule: That the data is a social network’s speaks against a claim

    Anybody can collect profiles, and large sets of them are offered as breaches again and again.

    Example: Two hundred million profiles
      Given the victim is in the social media sector
      When the claim is scored
      Then the finding speaks against the claim

    Example: A flood of traffic against a network is another matter
      Given the claim is of a flood of traffic
      And the victim is in the social media sector
      When the claim is scored
      Then the finding stays silent because the answer is "ddos"

    Example: A shop has no profiles that anybody can see
      Given the victim is in the retail sector
      When the claim is scored
      Then the finding stays silent because the answer is "other"

    Example: Nobody has noted what the victim does
      When the claim is scored
      Then the finding waits for the answer to "What does the victim do?"

  @target.security_firm
  Rule: That the victim is a security company speaks against a claim

    It is named for glory or in revenge, and it can tell quickly.

    Example: A gang names the company that wrote about it
      Given the victim is in the cybersecurity sector
      When the claim is scored
      Then the finding speaks against the claim

    Example: A bank
      Given the victim is in the finance sector
      When the claim is scored
      Then the finding stays silent because the answer is "other"

    Example: Nobody has noted what the victim does
      When the claim is scored
      Then the finding waits for the answer to "What does the victim do?"

  @target.care_or_school
  Rule: That the victim is in health care or education speaks for a claim

    There is little glory in naming a clinic or a school, and so few make it up.

    Example: A clinic
      Given the victim is in the healthcare sector
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "healthcare"

    Example: A university
      Given the victim is in the higher education sector
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "higher education"

    Example: A bank
      Given the victim is in the finance sector
      When the claim is scored
      Then the finding stays silent because the answer is "other"

    Example: Nobody has noted what the victim does
      When the claim is scored
      Then the finding waits for the answer to "What does the victim do?"

  @target.nonexistent
  Rule: A victim that does not exist speaks against a claim

    Nobody can break into what is not there.

    Example: No register knows it
      Given an organisation of that name does not exist
      When the claim is scored
      Then the finding speaks against the claim

    Example: It was found
      Given an organisation of that name exists
      When the claim is scored
      Then the finding stays silent because the answer is "yes"

    Example: Who speaks exists
      Given the victim denies the attack
      When the claim is scored
      Then the finding stays silent because the answer is "yes"

    Example: So does one whose services others saw fail
      Given others saw the victim’s services fail
      When the claim is scored
      Then the finding stays silent because the answer is "yes"

    Example: Nobody has searched for it
      When the claim is scored
      Then the finding waits for the answer to "Does an organisation of that name exist?"

  @target.ambiguous
  Rule: A name that others bear as well speaks against a claim

    Gangs confuse namesakes, parents and suppliers, and name the more famous one.

    Example: A supplier has almost the same name
      Given another organisation goes by the same name
      When the claim is scored
      Then the finding speaks against the claim

    Example: The name is one of its kind
      Given another organisation does not go by the same name
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has searched for namesakes
      When the claim is scored
      Then the finding waits for the answer to "Does another organisation go by the same name?"

  @target.above_usual_size
  Rule: A victim far above the actor’s usual size speaks against a claim

    Abilities grow slowly; ambitions in posts do not.

    Example: From dentists to a central bank
      Given the victim is far above the actor’s usual size
      When the claim is scored
      Then the finding speaks against the claim

    Example: A victim like the others
      Given the victim is not far above the actor’s usual size
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has compared it with earlier victims
      When the claim is scored
      Then the finding waits for the answer to "Is the victim far above the actor’s usual size?"

  @target.in_stealer_logs
  Rule: Stolen credentials of the victim’s staff speak for a claim, a little

    It is a common way in; but most large organisations are in such logs.

    Example: Staff credentials were on sale
      Given credentials of the victim’s staff were in infostealer logs
      When the claim is scored
      Then the finding speaks for the claim

    Example: None were found
      Given credentials of the victim’s staff were not in infostealer logs
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has asked
      When the claim is scored
      Then the finding waits for the answer to "Were credentials of the victim’s staff in infostealer logs?"

  @target.exposed
  Rule: Software under mass exploitation speaks for a claim

    In such a campaign most exposed hosts are in fact reached.

    Example: It ran the file transfer server that everybody was attacking
      Given the victim did run software under mass exploitation
      When the claim is scored
      Then the finding speaks for the claim

    Example: It did not
      Given the victim did not run software under mass exploitation
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has compared scans with advisories
      When the claim is scored
      Then the finding waits for the answer to "Did the victim run software that was being exploited en masse?"
