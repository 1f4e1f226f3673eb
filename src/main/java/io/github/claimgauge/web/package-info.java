/** Pages for analysts, made on the server. What stands in a claim is shown as text and never as anything else. */
@NullMarked
package io.github.claimgauge.web;

import org.jspecify.annotations.NullMarked;
