/**
 * What is wrong with an instrument or a method, and what to do about it. {@link org.ionwright.model.validation.Validator}
 * is the way in; {@link org.ionwright.model.validation.RuleCatalogue} lists what is checked. Stateless and free of side
 * effects; the model must not change while it is checked.
 */
@NonNullByDefault
package org.ionwright.model.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
