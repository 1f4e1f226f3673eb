Feature: A judgement is taken to where others work

  Colleagues read a page, a table, or the objects of their threat intelligence platform. Whatever the form, it says what the answer
  says and no more: that a claim was made is a fact, that it is true is not. And it carries nothing of a criminal’s along that could
  be clicked, run or opened by mistake.

  Background:
    Given R00TK1T claims a data breach at DJI on 16 April 2024
    And the actor shows a screenshot that cannot be read
    And the victim lies in China

  Rule: A claim leaves as a claim

    Example: A page for people
      When the claim is exported as a page
      Then the export says "R00TK1T claims: data breach at DJI"
      And the export says "whether it is true is judged apart"

    Example: What a platform would show as a fact says that it is only claimed
      When the claim is exported as a STIX bundle
      Then the export says "Only claimed, and not asserted here"

  Rule: The whole judgement goes along

    Example: Every finding and every next check
      When the claim is exported as a STIX bundle
      Then every finding and every next check is in the export

    Example: A platform is told in its own words
      When the claim is exported as a MISP event
      Then the export says "estimative-language:likelihood-probability"
      And the export says "admiralty-scale:information-credibility"

  Rule: Likelihood and confidence are told apart

    ICD 203 asks for it: a reader who meets both in one sentence takes one for the other.

    Example: On a page
      When the claim is exported as a page
      Then no sentence of the export speaks of likelihood and confidence at once

    Example: In a note on a platform
      When the claim is exported as a STIX bundle
      Then no sentence of the export speaks of likelihood and confidence at once

  Rule: Nothing that a criminal wrote can be followed or run

    Example: The claim’s address on a page
      Given the claim was posted at an address
      When the claim is exported as a page
      Then the export shows the address so that it cannot be followed

    Example: The claim’s address in a table
      Given the claim was posted at an address
      When the claim is exported as a table
      Then the export shows the address so that it cannot be followed

    Example: A headline that a spreadsheet would calculate
      Given the headline is "=1+1"
      When the claim is exported as a table
      Then the export says "'=1+1"

    Example: A headline that a page would run
      Given the headline is "<script>alert(1)</script>"
      When the claim is exported as a page
      Then the export does not say "<script>"

  Rule: What leaves can come back

    Example: A table
      When the claim is exported as a table
      Then the table has the facts of the claim under the names of the claim’s parts

    Example: A bundle for a platform
      When the claim is exported as a STIX bundle
      Then the export holds the claim as it was given
