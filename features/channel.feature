Feature: Where the claim is made, and where it sends its readers

  A claim that says “see there for more” can be followed. What is there, and whose place it is, can be checked within minutes.

  Background:
    Given a claim of a data breach

  @channel.followups_empty
  Rule: Empty channels to follow speak against a claim

    Who has something to show prepares the place to show it; an empty stage is a sign of bluff.

    Example: Two channels open, and hold nothing
      Given the claim points to two channels with no messages
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "2 channels"

    Example: One of two channels is in use
      Given the claim points to one channel with no messages
      And the claim points to one channel with 20 messages
      When the claim is scored
      Then the finding stays silent because the answer is "active"

    Example: There is no channel to follow
      Given the claim points to no other channel
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: Nobody has opened it
      Given the claim points to one channel that nobody has opened
      When the claim is scored
      Then the finding waits for the answer to "How many messages do the channels hold that the claim points to?"

  @channel.followups_unreachable
  Rule: Channels to follow that do not open speak against a claim

    Dead links are sloppiness or bluff; platforms also ban channels, so it says less than an empty one.

    Example: None of three opens
      Given the claim points to three channels that cannot be opened
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "3 channels"

    Example: One opens, and is empty
      Given the claim points to two channels that cannot be opened
      And the claim points to one channel with no messages
      When the claim is scored
      Then the finding stays silent because the answer is "empty"

    Example: Nobody has looked where the claim points
      When the claim is scored
      Then the finding waits for the answer to "Where does the claim send its readers, and what is there?"

  @channel.followups_active
  Rule: Channels to follow that are in use speak for a claim, a little

    A stage that is in use can be checked by anybody, which a bluffer avoids.

    Example: A channel with messages
      Given the claim points to one channel with 20 messages
      When the claim is scored
      Then the finding speaks for the claim

    Example: A channel without
      Given the claim points to one channel with no messages
      When the claim is scored
      Then the finding stays silent because the answer is "empty"

    Example: Nobody has looked where the claim points
      When the claim is scored
      Then the finding waits for the answer to "Where does the claim send its readers, and what is there?"

  @channel.own
  Rule: The actor’s own known channel speaks for a claim, a little

    It ties the claim to the name and its record; it says little about the truth of the claim.

    Example: The channel that it always used
      Given the claim was made on a channel that the actor was known by
      When the claim is scored
      Then the finding speaks for the claim

    Example: A channel that nobody has heard of
      Given the claim was not made on a channel that the actor was known by
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has compared it with earlier claims
      When the claim is scored
      Then the finding waits for the answer to "Was the actor known by this channel before?"

  @channel.new_leak_site
  Rule: A gang’s listing on a site that nobody knew is reported

    A gang that encrypts mostly has victims before it has a site; a site that comes first is cheap.

    Example: A new brand with a long list
      Given the actor is a ransomware gang
      And the claim was not made on a channel that the actor was known by
      When the claim is scored
      Then the finding is reported

    Example: A gang on its own site
      Given the actor is a ransomware gang
      And the claim was made on a channel that the actor was known by
      When the claim is scored
      Then the finding stays silent because the answer is "yes"

    Example: A seller with a new account is another matter
      Given the actor is a data broker
      And the claim was not made on a channel that the actor was known by
      When the claim is scored
      Then the finding stays silent because the answer is "data broker"

    Example: Nobody knows the site’s past
      Given the actor is a ransomware gang
      When the claim is scored
      Then the finding waits for the answer to "Was the actor known by this channel before?"

  @channel.repost
  Rule: A claim known from a re-post only has less behind it

    A post that nobody can find may never have been made.

    Example: All there is, is somebody else’s screenshot of the post
      Given the claim was known from a re-post only
      When the claim is scored
      Then the finding speaks against the claim

    Example: The post itself was seen
      Given the claim was not known from a re-post only
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has looked for the first post
      When the claim is scored
      Then the finding waits for the answer to "Is the claim known from somebody else’s re-post only?"

  @channel.seller_banned
  Rule: A seller whom the forum banned speaks against its own claim

    Criminal markets police fraud against their own customers, who are the first to check.

    Example: Banned as a scammer
      Given the forum has banned the seller
      When the claim is scored
      Then the finding speaks against the claim

    Example: Merely new
      Given the forum hardly knows the seller
      When the claim is scored
      Then the finding stays silent because the answer is "newcomer"

    Example: Who posts elsewhere sells on no forum
      Given the claim was not made on a forum
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: A flood of traffic is not for sale
      Given the claim is of a flood of traffic
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has read the seller’s profile
      When the claim is scored
      Then the finding waits for the answer to "If the claim was made on a forum, how does that regard the seller?"

  @channel.seller_vouched
  Rule: A seller whom the forum vouches for speaks for a claim

    Standing is earned by deliveries and lost by fraud.

    Example: Others vouch for the seller
      Given the forum vouches for the seller
      When the claim is scored
      Then the finding speaks for the claim

    Example: Merely new
      Given the forum hardly knows the seller
      When the claim is scored
      Then the finding stays silent because the answer is "newcomer"

    Example: Nobody has read the seller’s profile
      When the claim is scored
      Then the finding waits for the answer to "If the claim was made on a forum, how does that regard the seller?"

  @channel.copied_site
  Rule: A leak site copied from another gang’s speaks against a claim

    Copying a look is what those do who have no operation of their own.

    Example: The same pages under another name
      Given the site is a copy of another gang’s
      When the claim is scored
      Then the finding speaks against the claim

    Example: A site of its own
      Given the site is not a copy of another gang’s
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has compared it with known sites
      When the claim is scored
      Then the finding waits for the answer to "Is the site a copy of another gang’s?"
