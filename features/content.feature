Feature: What the claim says

  Words are free, but not all of them: who has seen the data can say what it is, knows what it is worth, and does not claim more
  of it than there is.

  Background:
    Given a claim of a data breach

  @content.visible_effect
  Rule: An effect that anybody can see speaks for a claim

    A lie about what everybody can see is found out at once, so few tell it.

    Scenario Outline: <an effect>
      Given the claim is of <an effect>
      When the claim is scored
      Then the finding speaks for the claim

      Examples:
        | an effect              |
        | a flood of traffic     |
        | a defacement           |
        | the wiping of systems  |

    Example: A data breach is seen by nobody
      When the claim is scored
      Then the finding stays silent because the answer is "data breach"

  @content.specific
  Rule: Several kinds of data, named, speak for a claim

    Who has looked at the data can say what it is; naming more gives more to refute.

    Example: Four kinds of data
      Given the actor names customer data, contracts, invoices and source code as what was taken
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "4 kinds of data"

    Example: One kind
      Given the actor names customer data as what was taken
      When the claim is scored
      Then the finding stays silent because the answer is "1"

    Example: Nobody has read the post for it
      When the claim is scored
      Then the finding waits for the answer to "Which kinds of data does the actor name?"

    Example: A flood of traffic takes no data, so nobody has to ask which
      Given the claim is of a flood of traffic
      When the claim is scored
      Then the finding stays silent because the answer is "no"

  @content.sensitive
  Rule: Data that stands in no public source speaks for a claim

    Records of health and social security numbers cannot be scraped and are seldom in older leaks.

    Example: Health records are named
      Given the actor names customer data and health records as what was taken
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "health records"

    Example: Names and addresses are in many places
      Given the actor names customer data as what was taken
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has read the post for it
      When the claim is scored
      Then the finding waits for the answer to "Which kinds of data does the actor name?"

  @content.size_told
  Rule: The size of the data, told, speaks for a claim, a little

    Who has copied the data knows how large it is.

    Example: Two terabytes
      Given the actor claims 2 terabytes of data
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "2 TB"

    Example: More than anybody carries out unnoticed
      Given the actor claims 900 terabytes of data
      When the claim is scored
      Then the finding stays silent because the answer is "900"

    Example: Nobody has read the post for it
      When the claim is scored
      Then the finding waits for the answer to "How large is the data that the actor claims?"

  @content.vague
  Rule: Saying little of what was taken speaks against a claim

    Who has not seen the data cannot say what it is.

    Example: “All your data”
      Given the actor does not name what was taken
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "no kinds of data"

    Example: “Your contracts”
      Given the actor names contracts as what was taken
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "1 kind of data"

    Example: Four kinds of data
      Given the actor names customer data, contracts, invoices and source code as what was taken
      When the claim is scored
      Then the finding stays silent because the answer is "4"

    Example: A defacement takes nothing
      Given the claim is of a defacement
      And the actor does not name what was taken
      When the claim is scored
      Then the finding stays silent because the answer is "defacement"

    Example: Bare log-ins are another finding
      Given the actor names passwords as what was taken
      When the claim is scored
      Then the finding stays silent because the answer is "yes"

    Example: Nobody has read the post for it
      When the claim is scored
      Then the finding waits for the answer to "Which kinds of data does the actor name?"

  @content.too_cheap
  Rule: A price far too low speaks against a claim

    Sellers know the market: what is offered for next to nothing is public, old or invented.

    Example: Fifty million records for a hundred dollars
      Given the actor claims 50,000,000 records
      And the actor asks 100 dollars for it
      When the claim is scored
      Then the finding speaks against the claim

    Example: One million records for ten thousand dollars
      Given the actor claims 1,000,000 records
      And the actor asks 10,000 dollars for it
      When the claim is scored
      Then the finding stays silent because the answer is "10,000"

    Example: The actor asks no price
      Given the actor asks no price for it
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: What is given away has no price, and is another finding
      Given the actor claims 50,000,000 records
      And the actor asks nothing for it
      When the claim is scored
      Then the finding stays silent because the answer is "0"

    Example: Of no records there is no price for a million
      Given the actor claims no records
      And the actor asks 100 dollars for it
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: Nobody knows the price
      Given the actor claims 1,000,000 records
      When the claim is scored
      Then the finding waits for the answer to "What price does the actor ask?"

  @content.market_price
  Rule: The price that such data fetches speaks for a claim

    A price that has to be earned invites buyers to check first.

    Example: One million records for ten thousand dollars
      Given the actor claims 1,000,000 records
      And the actor asks 10,000 dollars for it
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "10,000 USD a million"

    Example: Fifty million records for a hundred dollars
      Given the actor claims 50,000,000 records
      And the actor asks 100 dollars for it
      When the claim is scored
      Then the finding stays silent because the answer is "2"

    Example: One record for a dollar is a million for a million, and still only a dollar
      Given the actor claims one record
      And the actor asks one dollar for it
      When the claim is scored
      Then the finding stays silent because the answer is "1"

    Example: Nobody knows how many records there are
      Given the actor asks 10,000 dollars for it
      When the claim is scored
      Then the finding waits for the answer to "How many records does the actor claim?"

  @content.serious_price
  Rule: A serious sum speaks for a claim

    A sum that only the victim or a careful buyer would pay is not paid without proof.

    Example: Two million dollars
      Given the actor asks 2,000,000 dollars for it
      When the claim is scored
      Then the finding speaks for the claim
      And the reason says "2,000,000 USD"

    Example: Five hundred dollars
      Given the actor asks 500 dollars for it
      When the claim is scored
      Then the finding stays silent because the answer is "500"

    Example: Nobody knows the price
      When the claim is scored
      Then the finding waits for the answer to "What price does the actor ask?"

  @content.more_than_customers
  Rule: More records than the victim has customers speak against a claim

    More than all is impossible; generators and compilations do not know the limit.

    Example: Fifty million records of ten million customers
      Given the actor claims 50,000,000 records
      And the victim has 10,000,000 customers
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "50,000,000 records, which is 500 %"

    Example: A tenth of the customers
      Given the actor claims 1,000,000 records
      And the victim has 10,000,000 customers
      When the claim is scored
      Then the finding stays silent because the answer is "10"

    Example: Who has no customers has records of other people
      Given the actor claims 50,000 records
      And the victim has no customers
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: Nobody knows how many customers there are
      Given the actor claims 50,000,000 records
      When the claim is scored
      Then the finding waits for the answer to "How many customers does the victim have?"

  @content.billions
  Rule: Billions of records speak against a claim

    Hardly any service has so many customers; sets of that size are compilations.

    Example: Two billion accounts
      Given the actor claims 2,000,000,000 records
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "2,000,000,000 records"

    Example: Fifty million
      Given the actor claims 50,000,000 records
      When the claim is scored
      Then the finding stays silent because the answer is "50,000,000"

    Example: Nobody has read the post for it
      When the claim is scored
      Then the finding waits for the answer to "How many records does the actor claim?"

    Example: A defacement takes no records
      Given the claim is of a defacement
      When the claim is scored
      Then the finding stays silent because the answer is "no"

  @content.extreme_volume
  Rule: A volume beyond what is carried out unnoticed speaks against a claim

    Such amounts take weeks to copy and are rarely ever shown; numbers in posts are free.

    Example: Four hundred terabytes
      Given the actor claims 400 terabytes of data
      When the claim is scored
      Then the finding speaks against the claim
      And the reason says "400 TB"

    Example: Twenty gigabytes
      Given the actor claims 20 gigabytes of data
      When the claim is scored
      Then the finding stays silent

    Example: The actor gives no size
      Given the actor gives no size
      When the claim is scored
      Then the finding stays silent because the answer is "none"

    Example: Nobody has looked for a size
      When the claim is scored
      Then the finding waits for the answer to "How large is the data that the actor claims?"

  @content.entire_systems
  Rule: Claiming everything speaks against a claim

    Words grow where proof is thin.

    Example: “All systems, full control”
      Given the claim is of everything that the victim has
      When the claim is scored
      Then the finding speaks against the claim

    Example: One database
      Given the claim is not of everything that the victim has
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has read the post for it
      When the claim is scored
      Then the finding waits for the answer to "Does the actor claim everything: all systems, full control?"

  @content.boilerplate
  Rule: A text that only repeats the victim’s own words speaks against a claim, a little

    It shows that the actor has read a web page.

    Example: The “About us” page, pasted
      Given the text repeats only what the victim says about itself
      When the claim is scored
      Then the finding speaks against the claim

    Example: The actor’s own words
      Given the text does not repeat only what the victim says about itself
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has compared it with the victim’s site
      When the claim is scored
      Then the finding waits for the answer to "Does the text only repeat what the victim says about itself?"

  @content.public_data
  Rule: Data that can be had without any breach speaks against a claim

    Scraped, purchasable and published data is offered as stolen all the time.

    Example: The same list is for sale at a data vendor’s
      Given the data can be had without any breach
      When the claim is scored
      Then the finding speaks against the claim

    Example: It is found nowhere else
      Given the data cannot be had without any breach
      When the claim is scored
      Then the finding stays silent because the answer is "no"

    Example: Nobody has searched for it
      When the claim is scored
      Then the finding waits for the answer to "Can the data be had without any breach?"

  @content.vector_fits
  Rule: A stated way in that fits speaks for a claim

    The victim can check it, and mostly those know it who were there.

    Example: The server that it names is there
      Given the way in that the actor states fits what the victim runs
      When the claim is scored
      Then the finding speaks for the claim

    Example: A flood of traffic needs no way in
      Given the claim is of a flood of traffic
      When the claim is scored
      Then the finding stays silent because the answer is "ddos"

    Example: It does not say
      Given the actor does not say how it got in
      When the claim is scored
      Then the finding stays silent because the answer is "not stated"

    Example: Nobody has compared it with what the victim runs
      When the claim is scored
      Then the finding waits for the answer to "Does the actor say how it got in, and does that fit?"

  @content.vector_wrong
  Rule: A stated way in that does not fit speaks against a claim

    Who was there would know.

    Example: The victim never ran that product
      Given the way in that the actor states does not fit what the victim runs
      When the claim is scored
      Then the finding speaks against the claim

    Example: It fits
      Given the way in that the actor states fits what the victim runs
      When the claim is scored
      Then the finding stays silent because the answer is "fits"

    Example: Nobody has compared it with what the victim runs
      When the claim is scored
      Then the finding waits for the answer to "Does the actor say how it got in, and does that fit?"
