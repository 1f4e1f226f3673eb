package io.github.claimgauge.web.form;

import java.util.List;

/** All that can be entered about a claim, in the order in which an analyst meets it. */
public final class Sections {

    private static final String DAY = "Such as 2024-04-16 or 2024";
    private static final String WORDS = "Separated by commas";

    public static final List<Section> ALL = List.of(
            Section.open(
                    "The claim",
                    "These four are needed. All else may stay unknown, and unknown is never no.",
                    field("/actor/name", "Actor", "Who makes the claim"),
                    field("/victim/name", "Victim", "Whom it names"),
                    field("/attack", "Attack", "What it says was done"),
                    field("/claimedAt", "Claimed on", DAY)),
            Section.of(
                    "Actor",
                    "",
                    field("/actor/kind", "Kind of actor", ""),
                    field(
                            "/actor/usualCountries",
                            "Countries of its usual victims",
                            "Two letters each, such as MY, IL"),
                    field("/actor/usualSectors", "Sectors of its usual victims", WORDS),
                    field("/actor/activeSince", "Active since", DAY),
                    field("/actor/record/confirmed", "Earlier claims confirmed", "Before this one"),
                    field("/actor/record/refuted", "Earlier claims refuted", "Before this one"),
                    field("/actor/record/unresolved", "Earlier claims unresolved", "Before this one"),
                    field("/actor/knownRecycler", "Known for posting old leaks as new", ""),
                    field("/actor/extorts", "Asks for money", ""),
                    field("/actor/brandRevived", "An old name that came back without proof", ""),
                    field(
                            "/actor/takedownAt",
                            "Its infrastructure was last taken down on",
                            DAY + "; none if it never was"),
                    field("/actor/claimsSameDay", "Victims named on that day", "This one included"),
                    field(
                            "/actor/lookalikeOf",
                            "Can be taken for",
                            "Names of other actors, separated by commas; one with a comma in quotation marks")),
            Section.of(
                    "Victim",
                    "",
                    field("/victim/country", "Country", "Two letters, such as CN"),
                    field("/victim/sector", "Sector", "Such as manufacturing"),
                    field("/victim/domain", "Domain", "Of its web site"),
                    field("/victim/exists", "Can be found at all", ""),
                    field("/victim/ambiguousName", "Others go by the same name", ""),
                    field("/victim/customers", "Customers", "People its records can be about"),
                    field("/victim/aboveActorsUsualSize", "Far larger than the actor’s usual victims", ""),
                    field("/victim/infostealer", "Staff credentials were in infostealer logs", "Before the claim"),
                    field(
                            "/victim/exposedToExploit",
                            "Ran software under mass exploitation",
                            "When the claim was made")),
            Section.of(
                    "Timing",
                    "",
                    field("/threatenedAt", "Threatened on", DAY + "; none if the attack was not announced"),
                    field(
                            "/claimedAtEstimated",
                            "The day of the claim is an estimate",
                            "Only when somebody first saw it"),
                    field("/listingRemovedAt", "Taken down by the actor on", DAY + "; none if it still stands")),
            Section.of(
                    "Channel",
                    "Where the claim was made.",
                    field("/channel/platform", "Platform", ""),
                    field("/channel/established", "The actor was known by it before", ""),
                    field("/channel/url", "Address", "Kept as text, never opened"),
                    field("/channel/repost", "Known only from somebody else’s post", ""),
                    field("/channel/sellerStanding", "Standing of the seller", "On a forum"),
                    field("/channel/copiedDesign", "The site copies another gang’s", "")),
            Section.list(
                    "Follow-up channels",
                    "Channels that the claim points to for more.",
                    "/followUpChannels",
                    "Follow-up channel",
                    field("/followUpChannels/*/platform", "Platform", ""),
                    field("/followUpChannels/*/reachable", "Can be opened", ""),
                    field("/followUpChannels/*/messages", "Messages in it", ""),
                    field("/followUpChannels/*/url", "Address", "Kept as text, never opened")),
            Section.list(
                    "Proofs",
                    "What the actor shows.",
                    "/proofs",
                    "Proof",
                    field("/proofs/*/kind", "Kind", ""),
                    field("/proofs/*/at", "Shown on", "If not with the claim. " + DAY),
                    field("/proofs/*/legible", "A person can read it", ""),
                    field("/proofs/*/widthPx", "Width in pixels", ""),
                    field("/proofs/*/heightPx", "Height in pixels", ""),
                    field("/proofs/*/records", "Records in it", ""),
                    field("/proofs/*/bytes", "Size in bytes", ""),
                    field("/proofs/*/shows", "The image shows", ""),
                    field(
                            "/proofs/*/independentlyVerified",
                            "Others found it genuine",
                            "No: they looked and could not"),
                    field("/proofs/*/recycled", "Found in older leaks", "No: looked for, and not found"),
                    field("/proofs/*/overlapPercent", "Share found in older leaks, in percent", ""),
                    field("/proofs/*/onVictimHost", "Sits on a host of the victim’s", ""),
                    field("/proofs/*/tested", "Records tested", "Against the victim’s own services"),
                    field("/proofs/*/matched", "Of these, real", ""),
                    field("/proofs/*/inconsistencies", "Things that cannot be", "Number of them"),
                    field("/proofs/*/structureFits", "Field names and formats fit the victim", ""),
                    field("/proofs/*/newestRecordAt", "Newest record", DAY + "; none if no record bears a date"),
                    field("/proofs/*/dummyData", "Holds generated or test data", "")),
            Section.of(
                    "Asking for proof",
                    "",
                    field("/proofRequest", "The actor was asked for proof", ""),
                    field("/promisedProof", "Proof that the actor promised", "None: it promised none")),
            Section.of(
                    "What is claimed",
                    "In the actor’s own terms.",
                    field("/claimed/records", "Records claimed", "None: the actor gives no number"),
                    field("/claimed/bytes", "Size claimed, in bytes", "None: the actor gives no size"),
                    field("/claimed/dataTypes", "Kinds of data", "Such as customer_pii, source_code"),
                    field(
                            "/claimed/askingPriceUsd",
                            "Price or ransom in US dollars",
                            "None: the actor asks for nothing"),
                    field("/claimed/deadline", "Deadline", DAY + "; none if the actor set none"),
                    field("/claimed/released", "Published at the deadline or after", ""),
                    field("/claimed/entireSystems", "Claims everything", "All systems, full control"),
                    field("/claimed/boilerplate", "Only repeats what the victim says of itself", ""),
                    field("/claimed/publiclyAvailable", "Can be had without a breach", ""),
                    field("/claimed/compilation", "Called a compilation or combo list", ""),
                    field("/claimed/vector", "How it got in", "")),
            Section.of(
                    "Response of the victim",
                    "",
                    field("/victimResponse/kind", "The victim says", "None: somebody looked, and it has said nothing"),
                    field("/victimResponse/at", "Said on", DAY),
                    field("/victimResponse/checkableReason", "A denial gives a reason that can be checked", ""),
                    field("/victimResponse/ownSystemsOnly", "A denial speaks of its own systems only", "")),
            Section.list(
                    "Corroboration",
                    "What others than actor and victim have shown or said, for the claim or against it.",
                    "/corroboration",
                    "Statement",
                    field("/corroboration/*/kind", "What", ""),
                    field("/corroboration/*/at", "On", DAY),
                    field("/corroboration/*/source", "Source", "")),
            Section.list(
                    "Earlier claims against the victim",
                    "By anybody.",
                    "/priorListings",
                    "Earlier claim",
                    field("/priorListings/*/actor", "By", ""),
                    field("/priorListings/*/at", "On", DAY)),
            Section.of(
                    "For the casebook",
                    "Changes no score.",
                    field("/headline", "Headline", ""),
                    field("/tlp", "Marking", "Unmarked counts as amber"),
                    field("/id", "Id", "Letters, digits and . _ ~ -; one is made up if left out")));

    private Sections() {}

    private static Field field(String pointer, String label, String hint) {
        return Field.of(pointer, label, hint);
    }
}
