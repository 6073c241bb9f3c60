/** Switch and adapter factory over the types of the method model, for code that tells parts apart by type. Generated. */
package org.ionwright.model.method.util;
