package io.github.claimgauge;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The house and the direction of its doors: {@code claim ← facts, score ← rulebook, assessment ← casebook ← adapters}. */
@AnalyzeClasses(packagesOf = ClaimGauge.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.claimgauge";
    private static final String[] ADAPTERS = {ROOT + ".api..", ROOT + ".cli..", ROOT + ".web.."};
    private static final String[] CLERKS = {ROOT + ".storage..", ROOT + ".intake..", ROOT + ".export.."};

    @ArchTest
    static final ArchRule layersDependInOneDirection = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("claim")
            .definedBy(ROOT + ".claim..")
            .layer("facts")
            .definedBy(ROOT + ".facts..")
            .layer("score")
            .definedBy(ROOT + ".score..")
            .layer("json")
            .definedBy(ROOT + ".json..")
            .layer("rulebook")
            .definedBy(ROOT + ".rulebook..")
            .layer("assessment")
            .definedBy(ROOT + ".assessment..")
            .layer("scenario")
            .definedBy(ROOT + ".scenario..")
            .optionalLayer("names")
            .definedBy(ROOT + ".names..")
            .optionalLayer("actor")
            .definedBy(ROOT + ".actor..")
            .layer("access")
            .definedBy(ROOT + ".access..")
            .layer("casebook")
            .definedBy(ROOT + ".casebook..")
            .layer("tuning")
            .definedBy(ROOT + ".tuning..")
            .layer("clerks")
            .definedBy(CLERKS)
            .layer("review")
            .definedBy(ROOT + ".review..")
            .layer("adapters")
            .definedBy(ADAPTERS)
            .layer("start")
            .definedBy(ROOT)
            .whereLayer("claim")
            .mayNotAccessAnyLayer()
            .whereLayer("facts")
            .mayOnlyAccessLayers("claim")
            .whereLayer("score")
            .mayOnlyAccessLayers("claim")
            .whereLayer("json")
            .mayOnlyAccessLayers("claim", "score")
            .whereLayer("rulebook")
            .mayOnlyAccessLayers("claim", "facts", "score", "json")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("claim", "score", "json")
            .whereLayer("scenario")
            .mayOnlyAccessLayers(
                    "claim",
                    "names",
                    "actor",
                    "score",
                    "json",
                    "rulebook",
                    "assessment",
                    "access",
                    "casebook",
                    "tuning",
                    "clerks")
            .whereLayer("names")
            .mayOnlyAccessLayers("claim")
            .whereLayer("actor")
            .mayOnlyAccessLayers("claim", "names", "json", "access")
            .whereLayer("access")
            .mayOnlyAccessLayers("claim")
            .whereLayer("casebook")
            .mayOnlyAccessLayers("claim", "names", "actor", "score", "json", "assessment", "access")
            .whereLayer("tuning")
            .mayOnlyAccessLayers("claim", "score", "json", "rulebook", "assessment", "access", "casebook")
            .whereLayer("clerks")
            .mayOnlyAccessLayers(
                    "claim",
                    "names",
                    "actor",
                    "score",
                    "json",
                    "assessment",
                    "access",
                    "casebook",
                    "rulebook",
                    "tuning")
            .whereLayer("review")
            .mayOnlyAccessLayers("claim", "score", "json", "rulebook", "access", "casebook", "tuning", "scenario")
            .whereLayer("adapters")
            .mayOnlyAccessLayers(
                    "claim",
                    "facts",
                    "names",
                    "actor",
                    "access",
                    "casebook",
                    "tuning",
                    "clerks",
                    "score",
                    "json",
                    "rulebook",
                    "assessment",
                    "scenario",
                    "review",
                    "start");

    @ArchTest
    static final ArchRule claimAndScoreNeedTheJdkAlone = classes()
            .that(resideInAnyPackage(ROOT + ".claim..", ROOT + ".score.."))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", ROOT + ".claim..", ROOT + ".score.."));

    @ArchTest
    static final ArchRule pagesStandBesideTheOtherDoors = noClasses()
            .that(resideInAPackage(ROOT + ".web.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + ".api..", ROOT + ".cli.."));

    @ArchTest
    static final ArchRule nobodyDependsOnPages = noClasses()
            .that(resideOutsideOfPackage(ROOT + ".web.."))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".web.."));

    @ArchTest
    static final ArchRule onlyTheRulebookKnowsTheEngine = noClasses()
            .that(resideOutsideOfPackage(ROOT + ".rulebook.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools.."));

    @ArchTest
    static final ArchRule onlyTheWebDoorKnowsSpring = noClasses()
            .that(resideOutsideOfPackage(ROOT + ".api.."))
            .and(resideOutsideOfPackage(ROOT + ".web.."))
            .and(resideOutsideOfPackage(ROOT + ".storage.."))
            .and(resideOutsideOfPackage(ROOT))
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."));

    @ArchTest
    static final ArchRule storageNeedsNoSpringContext = noClasses()
            .that(resideInAPackage(ROOT + ".storage.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.context..", "org.springframework.boot.."));

    @ArchTest
    static final ArchRule onlyStorageKnowsDatabases = noClasses()
            .that(resideOutsideOfPackage(ROOT + ".storage.."))
            .and(resideOutsideOfPackage(ROOT))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."));

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    /** Not only as wholes: nor do a package and those inside it lean on each other. */
    @ArchTest
    static final ArchRule packagesInsidePackagesAreFreeOfCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theCoreReadsNoClock = noClasses()
            .that(resideInAnyPackage(ROOT + ".claim..", ROOT + ".facts..", ROOT + ".score..", ROOT + ".rulebook.."))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            fields().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");
}
