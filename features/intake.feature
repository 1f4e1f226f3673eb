Feature: Claims that feeds report

  Trackers of leak sites report claims by the thousand and say little of each: who names whom, and when the tracker saw it. What
  they do not say is not invented. So a claim from a feed says mostly what to find out next.

  Rule: What a feed does not say stays unknown

    Example: Nobody has looked for proof yet
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      When the report is imported
      Then "No proof was shown" waits for the answer to "What does the actor show as proof?"

    Example: The tracker’s picture of the post is no proof of what the post says
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      And the tracker has a picture of the post
      When the report is imported
      Then "No proof was shown" waits for the answer to "What does the actor show as proof?"
      And the import tells that the picture is no proof

    Example: The day on which a tracker saw a claim need not be the day on which it was made
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      When the report is imported
      Then the day of the claim is an estimate

    Example: The text of a post is not kept, since it may hold what was stolen
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      And the post has a text with a card number
      When the report is imported
      Then the casebook holds nothing of that text
      And the import tells that the text was not kept

  Rule: Importing again changes nothing

    Example: The same report twice
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      And the report was imported
      When the report is imported
      Then the casebook holds 1 claim
      And the import tells that 1 claim is unchanged

    Example: Two trackers that saw the same post on the same day
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      And the report was imported
      And another tracker saw "nightherald" name "EXAMPLE WORKS" on that day
      When the report is imported
      Then the casebook holds 1 claim

    Example: The same names on another day are another claim
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      And the report was imported
      And a tracker saw "Night Herald" name "Example Works" on 9 June 2025
      When the report is imported
      Then the casebook holds 2 claims

  Rule: An import fills in what was unknown and overwrites nothing

    Example: Another tracker knows the country
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      And the report was imported
      And the tracker has learnt that the victim is in Switzerland
      When the report is imported
      Then the casebook says that the victim is in Switzerland
      And the import tells that 1 claim is updated

    Example: What is in the casebook stays
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      And the tracker has learnt that the victim is in Germany
      And the report was imported
      And the tracker has learnt that the victim is in Switzerland
      When the report is imported
      Then the casebook says that the victim is in Germany
      And the import tells that the file says otherwise

  Rule: What cannot be a claim is refused, and harms no other

    Example: A post that names nobody
      Given a tracker saw "Night Herald" name "Example Works" on 4 March 2025
      And the report has a post that names nobody
      When the report is imported
      Then the casebook holds 1 claim
      And the import tells that 1 post was refused, where it stands and why
