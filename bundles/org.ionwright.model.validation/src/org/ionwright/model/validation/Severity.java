package org.ionwright.model.validation;

/** How much a finding matters. */
public enum Severity {
	/** Forbids a run: an independent claim, physics, safety, or a variant the instrument declares. */
	ERROR,
	/** Allowed, but hardly meant. */
	WARNING,
	/** Worth knowing. */
	INFO
}
