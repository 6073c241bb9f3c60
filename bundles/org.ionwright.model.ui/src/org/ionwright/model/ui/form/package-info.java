/** The values of one part as a form: a row for each, with units, help, refusals and what the rules say at the field. */
@NonNullByDefault
package org.ionwright.model.ui.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
