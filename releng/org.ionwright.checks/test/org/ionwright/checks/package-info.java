/** The architecture test: rules about manifests and sources, and the repository held against them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.ionwright.checks;
