package org.ionwright.model.ui.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** The part that was copied last, for all editors. */
public final class PartClipboard {

	private static final PartClipboard SHARED = new PartClipboard();

	private @Nullable EObject copied;

	/** For tests; editors take {@link #shared()}. */
	PartClipboard() {
	}

	public static PartClipboard shared() {
		return SHARED;
	}

	public void put(EObject part) {
		copied = EcoreUtil.copy(part);
	}

	public Optional<EObject> get() {
		EObject part = copied;
		return part == null ? Optional.empty() : Optional.of(part);
	}
}
