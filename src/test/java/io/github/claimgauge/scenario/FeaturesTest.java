package io.github.claimgauge.scenario;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Runs every scenario of {@code features/} against the rules that the product ships with. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
class FeaturesTest {}
