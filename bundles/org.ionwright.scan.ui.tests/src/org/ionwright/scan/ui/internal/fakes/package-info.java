/**
 * Stand-ins for services and files, and the hand that presses buttons. Type arguments have no default here, because the
 * compiler does not see that of the interfaces in other bundles.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.ionwright.scan.ui.internal.fakes;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
