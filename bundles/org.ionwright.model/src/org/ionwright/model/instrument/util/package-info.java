/** Switch and adapter factory over the types of the instrument model, for code that tells parts apart by type. Generated. */
package org.ionwright.model.instrument.util;
