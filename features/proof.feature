Feature: What the actor shows as proof

  Proof is the one thing that an actor can show on the first day. Whoever holds the data can show a readable piece of it at no
  cost; whoever does not has to blur, borrow or promise.

  Background:
    Given a claim of a data breach

  @proof.absent
  Rule: No proof at all, for something that leaves proof, speaks against a claim

    Showing a piece costs an intruder nothing, and victims pay only for what they believe.

    Example: A breach without a single screenshot
      Given the actor shows no proof
      When the claim is scored
      Then the finding speaks against the claim

    Example: A screenshot was shown
      Given the actor shows a screenshot
      When the claim is scored
      Then the finding stays silent because the answer is "1"

    Example: A flood of traffic is seen without proof, and not to show it is another finding
      Given the claim is of a flood of traffic
      And the actor shows no proof
      When the claim is scored
      Then the finding stays silent because the answer is "ddos"

    Example: Nobody has looked for proof
      When the claim is scored
      Then the finding waits for the answer to "What does the actor show as proof?"

  @proof.gang_shows_later
  Rule: A proven gang that lists a victim without proof does what such gangs do

    Gangs that encrypt name the victim first, and publish when talks have failed.

    Background:
      Given the actor is a ransomware gang

    Example: A gang with a record, on its own leak site
      Given 12 earlier claims of the actor were confirmed
      And the claim was made on a channel that the actor was known by
      And the actor shows no proof
      When the claim is scored
      Then the finding is reported
      And the reason says "12 claims"

    Example: A gang with one confirmed claim
      Given one earlier claim of the actor was confirmed
      And the claim was made on a channel that the actor was known by
      And the actor shows no proof
      When the claim is scored
      Then the finding stays silent because the answer is "1"

    Example: Somebody writes in the name of a gang, from elsewhere
      Given 12 earlier claims of the actor were confirmed
      And the claim was not made on a channel that the actor was known by
      And the actor shows no proof
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody knows the gang’s record
      Given the claim was made on a channel that the actor was known by
      And the actor shows no proof
      When the claim is scored
      Then the finding waits for the answer to "How many of the actor’s earlier claims were confirmed?"

  @proof.illegible
  Rule: Proof that nobody can read speaks against a claim

    An actor who holds the data loses nothing by showing a legible piece of it.

    Example: The only proof is a blurred screenshot
      Given the actor shows a screenshot that cannot be read
      And the image is 320 by 180 pixels
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "screenshot of 320×180 px"

    Example: One of two screenshots can be read
      Given the actor shows a screenshot that cannot be read
      And the actor shows a screenshot that can be read
      When the claim is scored
      Then the finding stays silent because the answer is "legible"

    Example: Nobody has tried to read it
      Given the actor shows a screenshot
      When the claim is scored
      Then the finding waits for the answer to "Can a person read what the proof shows?"

  @proof.tiny_image
  Rule: Images too small to be read speak against a claim, even before anybody tries

    Below a certain width, text on a screen cannot be read by anyone.

    Example: The only screenshot is a thumbnail
      Given the actor shows a screenshot
      And the image is 200 by 120 pixels
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "200 px"

    Example: The screenshot is large
      Given the actor shows a screenshot
      And the image is 1600 by 900 pixels
      When the claim is scored
      Then the finding stays silent because the answer is "1,600"

    Example: Records were shown beside the thumbnail
      Given the actor shows a screenshot
      And the image is 200 by 120 pixels
      And the actor shows sample records
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Somebody has read it, so that its width says nothing more
      Given the actor shows a screenshot that can be read
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has measured the screenshot
      Given the actor shows a screenshot
      When the claim is scored
      Then the finding waits for the answer to "How wide is the image, in pixels?"

  @proof.records_shown
  Rule: Published records speak for a claim

    Anybody can test a record, which is a risk that a liar does not take lightly.

    Example: A sample of records is published
      Given the actor shows sample records
      When the claim is scored
      Then the finding speaks for the claim

    Example: There are pictures only
      Given the actor shows a screenshot
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has looked
      When the claim is scored
      Then the finding waits for the answer to "What does the actor show as proof?"

  @proof.several_kinds
  Rule: Legible proof of several kinds speaks for a claim

    Different views of one system are hard to fake consistently.

    Example: A screenshot and a listing of files
      Given the actor shows a screenshot that can be read
      And the actor shows a listing of files that can be read
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "screenshot, file tree"

    Example: Two screenshots are of one kind
      Given the actor shows a screenshot that can be read
      And the actor shows a screenshot that can be read
      When the claim is scored
      Then the finding stays silent because the answer is "1"

  @proof.effect_shown
  Rule: An effect that anybody can see, shown, speaks for a claim

    It can be checked by everybody at that moment, so hardly anybody shows a false one.

    Example: A report of the outage
      Given the claim is of a flood of traffic
      And the actor shows a screenshot that can be read
      When the claim is scored
      Then the finding speaks for the claim

    Example: Too blurred to be read
      Given the claim is of a defacement
      And the actor shows a screenshot that cannot be read
      When the claim is scored
      Then the finding stays silent because the answer is "illegible"

    Example: A breach is seen by nobody
      Given the actor shows a screenshot that can be read
      When the claim is scored
      Then the finding stays silent because the answer is "data breach"

    Example: Nobody has looked for proof
      Given the claim is of a flood of traffic
      When the claim is scored
      Then the finding waits for the answer to "What does the actor show as proof?"

  @proof.effect_not_shown
  Rule: An effect that anybody could see, not shown, speaks against a claim

    It costs nothing to show; without it, the claim is no better than one of what nobody sees.

    Example: A line without a picture
      Given the claim is of a flood of traffic
      And the actor shows no proof
      When the claim is scored
      Then the finding speaks against the claim

    Example: A report of the outage
      Given the claim is of a flood of traffic
      And the actor shows a screenshot that can be read
      When the claim is scored
      Then the finding stays silent because the answer is "1"

    Example: Nobody has looked for proof
      Given the claim is of a flood of traffic
      When the claim is scored
      Then the finding waits for the answer to "What does the actor show as proof?"

  @proof.internal_view
  Rule: An image of the inside of a system speaks for a claim

    An inside view must come from someone who was inside.

    Example: An internal administration page
      Given the actor shows a screenshot
      And the image shows the inside of a system
      When the claim is scored
      Then the finding speaks for the claim

    Example: A page that anybody can open
      Given the actor shows a screenshot
      And the image shows what anybody can see
      When the claim is scored
      Then the finding stays silent because the answer is "public page"

    Example: Nobody has said what the image shows
      Given the actor shows a screenshot
      When the claim is scored
      Then the finding waits for the answer to "What do the images show?"

  @proof.public_view
  Rule: Images of what anybody can see speak against a claim

    Whoever has something better shows it.

    Example: A log-in page
      Given the actor shows a screenshot
      And the image shows what anybody can see
      When the claim is scored
      Then the finding speaks against the claim

    Example: The inside of a system
      Given the actor shows a screenshot
      And the image shows the inside of a system
      When the claim is scored
      Then the finding stays silent because the answer is "internal system"

    Example: A defaced page is there for all to see
      Given the claim is of a defacement
      And the actor shows a screenshot
      And the image shows what anybody can see
      When the claim is scored
      Then the finding stays silent because the answer is "defacement"

  @proof.large_dump
  Rule: A very large set, published in full, speaks for a claim

    Nobody invents that much internal material, and the press reads it within hours.

    Example: Two terabytes are published
      Given the actor shows the whole set
      And the actor claims 2 terabytes of data
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "2 TB"

    Example: Two terabytes are claimed, and somebody has measured less
      Given the actor claims 2 terabytes of data
      And the actor shows the whole set
      And what was published is 3 gigabytes in size
      When the claim is scored
      Then the finding stays silent because the answer is "0.003"

    Example: Only a sample was shown
      Given the actor shows sample records
      And the actor claims 2 terabytes of data
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody knows how large it is
      Given the actor shows the whole set
      When the claim is scored
      Then the finding waits for the answer to "How many bytes does the published set hold?"

  @proof.small_list_given_away
  Rule: A small list that is given away in full speaks against a claim

    Lists of this size are put together from old leaks and public pages; what is worth money is not given away.

    Example: Eight thousand records for nothing
      Given the actor is a hacktivist group
      And the actor shows the whole set
      And the actor claims 8,000 records
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "8,000 records"

    Example: Forty million records
      Given the actor is a hacktivist group
      And the actor shows the whole set
      And the actor claims 40,000,000 records
      When the claim is scored
      Then the finding stays silent because the answer is "40,000,000"

    Example: A ransom was asked before it was published
      Given the actor is a ransomware gang
      And the actor asks 50,000 dollars for it
      And the actor shows the whole set
      And the actor claims 8,000 records
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: A broker’s small list counts once, as a give-away
      Given the actor is a data broker
      And the actor shows the whole set
      And the actor claims 8,000 records
      When the claim is scored
      Then the finding stays silent because the answer is "data broker"

  @proof.broker_gives_away
  Rule: A broker that gives the whole set away speaks against its own claim

    What a broker gives away could not be sold: it is old, public, or from a third party.

    Example: A broker publishes everything
      Given the actor is a data broker
      And the actor shows the whole set
      When the claim is scored
      Then the finding speaks against the claim

    Example: A set with a price is judged by its price
      Given the actor is a data broker
      And the actor asks 10 dollars for it
      And the actor shows the whole set
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: A ransomware gang publishes everything
      Given the actor is a ransomware gang
      And the actor shows the whole set
      When the claim is scored
      Then the finding stays silent because the answer is "ransomware"

    Example: Nobody knows what sort of actor it is
      Given the actor shows the whole set
      When the claim is scored
      Then the finding waits for the answer to "What sort of actor is it?"

  @proof.on_victims_host
  Rule: Proof on a host of the victim’s speaks for a claim

    Writing there needs access there, and anybody can see it.

    Example: A file with the actor’s name lies on the victim’s server
      Given the actor shows a screenshot
      And the proof was seen on a host of the victim’s
      When the claim is scored
      Then the finding speaks for the claim

    Example: It lies somewhere else
      Given the actor shows a screenshot
      And the proof was not seen on a host of the victim’s
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has checked where it lies
      Given the actor shows a screenshot
      When the claim is scored
      Then the finding waits for the answer to "Does the proof sit on a host of the victim’s?"

  @proof.sample_real
  Rule: Sample records that prove real speak for a claim

    There is no better test: accounts that exist, and people who confirm their data.

    Example: All of twenty records exist
      Given the actor shows sample records
      And 20 sample records were tried, and 20 proved real
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "20 sample records were tried"

    Example: Half of them exist
      Given the actor shows sample records
      And 20 sample records were tried, and 10 proved real
      When the claim is scored
      Then the finding stays silent because the answer is "50"

    Example: Nobody has tried any
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Do records of the sample exist at the victim?"

  @proof.sample_untraceable
  Rule: Sample records that do not exist speak against a claim

    Accounts that the victim does not know cannot come from it.

    Example: None of twenty records exists
      Given the actor shows sample records
      And 20 sample records were tried, and none proved real
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "20 sample records were tried"

    Example: Half of them exist
      Given the actor shows sample records
      And 20 sample records were tried, and 10 proved real
      When the claim is scored
      Then the finding stays silent because the answer is "50"

    Example: Nobody has tried any
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Do records of the sample exist at the victim?"

  @proof.inconsistent
  Rule: Proof that contradicts itself speaks against a claim

    Impossible addresses and passwords that the site does not allow come from generators.

    Example: Three things cannot be
      Given the actor shows sample records
      And the proof holds 3 things that cannot be
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "3 found"

    Example: Nothing odd was found
      Given the actor shows sample records
      And the proof holds no things that cannot be
      When the claim is scored
      Then the finding stays silent because the answer is "0"

    Example: Nobody has looked closely
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Does the proof hold things that cannot be?"

  @proof.structure_fits
  Rule: Proof built like the victim’s systems speaks for a claim

    A forger must know the inside to get field names, ids and formats right.

    Example: Field names and ids are the victim’s
      Given the actor shows sample records
      And the structure of the proof fits the victim’s systems
      When the claim is scored
      Then the finding speaks for the claim

    Example: They are not
      Given the actor shows sample records
      And the structure of the proof does not fit the victim’s systems
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has compared them
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Do field names, ids and formats fit the victim’s systems?"

  @proof.structure_foreign
  Rule: Proof built unlike the victim’s systems speaks against a claim

    Data that does not look like the victim’s is somebody else’s.

    Example: The formats are those of another vendor
      Given the actor shows sample records
      And the structure of the proof does not fit the victim’s systems
      When the claim is scored
      Then the finding speaks against the claim

    Example: The formats are the victim’s
      Given the actor shows sample records
      And the structure of the proof fits the victim’s systems
      When the claim is scored
      Then the finding stays silent because the answer is "yes"

    Example: Nobody has compared them
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Do field names, ids and formats fit the victim’s systems?"

  @proof.fresh
  Rule: Recent records speak for a claim

    Old leaks end on the day they were taken.

    Example: The newest record is three days old
      Given the actor shows sample records
      And the newest record is 3 days older than the claim
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "3 days"

    Example: The year of the newest record is all that is known
      Given the actor shows sample records
      And the newest record is of the year of the claim
      When the claim is scored
      Then the finding waits for the answer to "How old is the newest record in the proof?"

    Example: The newest record is years old
      Given the actor shows sample records
      And the newest record is 900 days older than the claim
      When the claim is scored
      Then the finding stays silent because the answer is "900"

    Example: Nobody knows how old the records are
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "How old is the newest record in the proof?"

  @proof.stale
  Rule: Old records speak against a claim

    A live system has yesterday’s records; a set that ends long ago was taken long ago.

    Example: The newest record is years old
      Given the actor shows sample records
      And the newest record is 900 days older than the claim
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "900 days"

    Example: It is of the year before the claim, and so a few months old, or more than a year
      Given the actor shows sample records
      And the newest record is of the year before the claim
      When the claim is scored
      Then the finding waits for the answer to "How old is the newest record in the proof?"

    Example: It is of the year of the claim, and so not old
      Given the actor shows sample records
      And the newest record is of the year of the claim
      When the claim is scored
      Then the finding stays silent

    Example: The newest record is three days old
      Given the actor shows sample records
      And the newest record is 3 days older than the claim
      When the claim is scored
      Then the finding stays silent because the answer is "3"

    Example: Nobody knows how old the records are
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "How old is the newest record in the proof?"

  @proof.dummy_data
  Rule: Generated or test data speaks against a claim

    Filler is what those show who have no data.

    Example: The sample is made of placeholders
      Given the actor shows sample records
      And the proof is generated or test data
      When the claim is scored
      Then the finding speaks against the claim

    Example: The sample is not generated
      Given the actor shows sample records
      And the proof is not generated or test data
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has looked for patterns
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Is the proof generated, null or test data?"

  @proof.dump_too_small
  Rule: A published set far smaller than claimed speaks against a claim

    Whoever has more, and publishes all, publishes more.

    Example: Two gigabytes out of thirty-three terabytes
      Given the actor claims 33 terabytes of data
      And the actor shows the whole set
      And what was published is 2 gigabytes in size
      When the claim is scored
      Then the finding speaks against the claim

    Example: All of it
      Given the actor claims 33 terabytes of data
      And the actor shows the whole set
      And what was published is 33 terabytes in size
      When the claim is scored
      Then the finding stays silent because the answer is "100"

    Example: Nobody has measured it
      Given the actor claims 33 terabytes of data
      And the actor shows the whole set
      When the claim is scored
      Then the finding waits for the answer to "How many bytes does the published set hold?"

  @proof.refused
  Rule: Refusing to show proof speaks against a claim

    Buyers and journalists ask, and real sellers answer.

    Scenario Outline: A journalist asked, and the actor <did not answer>
      Given the actor <did not answer> a request for proof
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "<did not answer>"

      Examples:
        | did not answer |
        | refused        |
        | ignored        |

    Example: The actor answered
      Given the actor answered a request for proof
      When the claim is scored
      Then the finding stays silent because the answer is "answered"

    Example: Nobody has asked, or said so
      When the claim is scored
      Then the finding waits for the answer to "What came of asking the actor for proof?"

  @proof.promise_missed
  Rule: Promised proof that does not come speaks against a claim

    Who misses a deadline of its own making mostly has nothing to show.

    Example: The day passed
      Given the proof that the actor promised did not come
      When the claim is scored
      Then the finding speaks against the claim

    Example: It came
      Given the proof that the actor promised did come
      When the claim is scored
      Then the finding stays silent because the answer is "delivered"

    Example: Nobody has looked again
      When the claim is scored
      Then the finding waits for the answer to "Did the actor promise proof, and did it come?"

  @proof.promise_kept
  Rule: Promised proof that comes speaks for a claim

    Keeping a public promise needs material.

    Example: It came
      Given the proof that the actor promised did come
      When the claim is scored
      Then the finding speaks for the claim

    Example: A flood of traffic is seen or not, and proof of it is not promised
      Given the claim is of a flood of traffic
      And the proof that the actor promised did come
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: None was promised
      Given the actor promised no proof
      When the claim is scored
      Then the finding stays silent because the answer is "none"

  @proof.genuine
  Rule: Proof that an independent check found genuine speaks for a claim

    The actor’s word is replaced by that of somebody who has no stake.

    Example: A researcher verified the sample
      Given the actor shows sample records
      And independent checkers could verify the proof
      When the claim is scored
      Then the finding speaks for the claim

    Example: There is nothing to be verified
      Given the actor shows no proof
      When the claim is scored
      Then the finding stays silent because the answer is "0"

    Example: A researcher could not
      Given the actor shows sample records
      And independent checkers could not verify the proof
      When the claim is scored
      Then the finding stays silent because the answer is "unproven"

    Example: Nobody independent has checked
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Has somebody who is neither actor nor victim checked the proof?"

  @proof.unproven
  Rule: Proof that nobody could verify speaks against a claim

    Real samples are mostly confirmed by the first person asked.

    Example: Others tried and could not
      Given the actor shows sample records that can be read
      And independent checkers could not verify the proof
      When the claim is scored
      Then the finding speaks against the claim

    Example: One piece held
      Given the actor shows a screenshot that can be read
      And independent checkers could not verify the proof
      And the actor shows sample records
      And independent checkers could verify the proof
      When the claim is scored
      Then the finding stays silent because the answer is "genuine"

    Example: There is nothing that could be read, which is another finding
      Given the actor shows sample records that cannot be read
      And independent checkers could not verify the proof
      When the claim is scored
      Then the finding stays silent because the answer is "illegible"

    Example: Nobody independent has checked
      Given the actor shows sample records
      When the claim is scored
      Then the finding waits for the answer to "Has somebody who is neither actor nor victim checked the proof?"
