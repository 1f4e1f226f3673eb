/** The form by which a claim is entered: a field for each fact, and in each of them "not known" is an answer. */
@NullMarked
package io.github.claimgauge.web.form;

import org.jspecify.annotations.NullMarked;
