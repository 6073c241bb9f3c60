package org.ionwright.model.ui.editor;

import org.ionwright.model.validation.Severity;
import org.ionwright.ui.common.Lamp;

/** Lamps for findings. */
public final class Lamps {

	private Lamps() {
	}

	public static Lamp of(Severity severity) {
		return switch (severity) {
		case ERROR -> Lamp.FAULT;
		case WARNING -> Lamp.WARNING;
		case INFO -> Lamp.OK;
		};
	}

	public static Lamp worse(Lamp one, Lamp other) {
		return one.compareTo(other) >= 0 ? one : other;
	}
}
