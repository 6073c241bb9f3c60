package org.ionwright.instrument.ui.internal.panel;

import org.ionwright.model.validation.Severity;
import org.ionwright.ui.common.Lamp;

/** Lamps for findings. */
final class Lamps {

	private Lamps() {
	}

	static Lamp of(Severity severity) {
		return switch (severity) {
		case ERROR -> Lamp.FAULT;
		case WARNING -> Lamp.WARNING;
		case INFO -> Lamp.OK;
		};
	}

	static Lamp worse(Lamp one, Lamp other) {
		return one.compareTo(other) >= 0 ? one : other;
	}
}
