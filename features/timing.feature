Feature: When things happened

  Breaking in takes time, and so does carrying data out. What an actor announced, when it claimed success, and what it did on the
  day that it named can be read off a calendar.

  Background:
    Given a claim of a data breach

  @timing.strike_soon_after_threat
  Rule: Success within hours of the threat speaks against a claim

    Breaking in and carrying data out takes days to weeks.

    Example: Announced in the evening, done at midnight
      Given the actor had threatened the victim 6 hours before the claim
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "6 h"

    Example: Three weeks passed
      Given the actor had threatened the victim 21 days before the claim
      When the claim is scored
      Then the finding stays silent because the answer is "504"

    Example: A flood of traffic is announced and done
      Given the claim is of a flood of traffic
      And the actor had threatened the victim 6 hours before the claim
      When the claim is scored
      Then the finding stays silent because the answer is "ddos"

    Example: Nobody knows of a threat
      When the claim is scored
      Then the finding waits for the answer to "When did the actor announce the attack?"

  @timing.lead_after_threat
  Rule: Success days or weeks after the threat speaks for a claim

    Days or weeks of pressure before publication are what real extortion looks like.

    Example: Three weeks of pressure
      Given the actor had threatened the victim 21 days before the claim
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "21 days"

    Example: Six hours
      Given the actor had threatened the victim 6 hours before the claim
      When the claim is scored
      Then the finding stays silent because the answer is "6"

    Example: Nobody knows of a threat
      When the claim is scored
      Then the finding waits for the answer to "When did the actor announce the attack?"

  @timing.silence_after_threat
  Rule: A long silence after the threat speaks against a claim

    After months the threat has cooled, or the data was sold; what is posted then is often a remainder.

    Example: A year of silence
      Given the actor had threatened the victim 365 days before the claim
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "365 days"

    Example: Three weeks
      Given the actor had threatened the victim 21 days before the claim
      When the claim is scored
      Then the finding stays silent because the answer is "504"

    Example: Nobody knows of a threat
      When the claim is scored
      Then the finding waits for the answer to "When did the actor announce the attack?"

  @timing.outage_before_claim
  Rule: An outage before the claim speaks for it

    An outage is seen by everybody, and is not in the actor’s hands unless the attack is.

    Example: Services failed two days before
      Given the victim’s services were seen to fail 2 days before the claim
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "2 days"

    Example: Services failed on the next day
      Given the victim’s services were seen to fail one day after the claim
      When the claim is scored
      Then the finding stays silent

    Example: Nobody has looked for outages
      When the claim is scored
      Then the finding waits for the answer to "What have others than the victim and the actor shown or said?"

  @timing.burst
  Rule: Many victims named on one day speak against each of them

    Nobody breaks into so many in a day; such lists are copied, invented or stocked up.

    Example: Ninety victims in a day
      Given the actor named 90 victims on that day
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "90 victims"

    Example: This one only
      Given the actor named one victim on that day
      When the claim is scored
      Then the finding stays silent because the answer is "1"

    Example: Nobody has counted
      When the claim is scored
      Then the finding waits for the answer to "How many victims did the actor name on the day of the claim?"

  @timing.removed_before_deadline
  Rule: A listing removed before its deadline speaks against a claim, a little

    A listing is withdrawn when it was wrong, or when the victim pays; the two nearly cancel.

    Example: Gone after four days of fourteen
      Given the actor’s deadline is 14 days after the claim
      And the listing was taken down 4 days after the claim
      When the claim is scored
      Then the finding speaks against the claim

    Example: Gone when the deadline had passed
      Given the actor’s deadline is 14 days after the claim
      And the listing was taken down 20 days after the claim
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has looked again
      Given the actor’s deadline is 14 days after the claim
      When the claim is scored
      Then the finding waits for the answer to "Was the listing taken down before its deadline?"

    Example: Nobody has noted the deadline
      Given the listing was taken down 4 days after the claim
      When the claim is scored
      Then the finding waits for the answer to "Which deadline did the actor set?"

  @timing.nothing_released
  Rule: A deadline that passes without a release speaks against a claim

    A gang that never publishes is not paid again; so it publishes if it can.

    Example: The day came, and nothing else did
      Given the data was not published at the deadline
      When the claim is scored
      Then the finding speaks against the claim

    Example: The data came
      Given the data was published at the deadline
      When the claim is scored
      Then the finding stays silent because the answer is "yes"

    Example: There was no deadline
      Given the actor set no deadline
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: Nobody has looked after the deadline
      Given the actor’s deadline is 14 days after the claim
      When the claim is scored
      Then the finding waits for the answer to "Was the data published at the deadline?"

    Example: Nobody has noted whether there was a deadline
      When the claim is scored
      Then the finding waits for the answer to "Which deadline did the actor set?"
      And "Was the data published at the deadline?" is no longer among the next checks

  @timing.data_released
  Rule: A release at the deadline speaks for a claim

    The threat was carried out, which needs something to carry it out with.

    Example: The data came
      Given the data was published at the deadline
      When the claim is scored
      Then the finding speaks for the claim

    Example: Nothing came
      Given the data was not published at the deadline
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has looked after the deadline
      Given the actor’s deadline is 14 days after the claim
      When the claim is scored
      Then the finding waits for the answer to "Was the data published at the deadline?"
