package org.ionwright.method.ui.internal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Validator;
import org.ionwright.scan.ScanEngine;

/** What a start of a method would be refused or warned for, as the scan engine finds it; the rules alone where there is none. */
public final class MethodCheck {

	private MethodCheck() {
	}

	/** Findings about the method, by the engine that is there. Blocks for some hundred milliseconds; the models must not change. */
	public static List<Finding> of(AcquisitionMethod method, MassSpectrometer instrument, Optional<Path> folder) {
		return of(method, instrument, folder, Services.present(ScanEngine.class));
	}

	/**
	 * @param folder
	 *            where data would go; empty when nobody knows
	 */
	public static List<Finding> of(AcquisitionMethod method, MassSpectrometer instrument, Optional<Path> folder,
			Optional<ScanEngine> engine) {
		if (engine.isEmpty()) {
			return Validator.method(method, instrument);
		}
		List<Finding> planned = new ArrayList<>(folder.isPresent()
				? engine.get().plan(method, instrument, folder.get()).findings()
				: engine.get().plan(method, instrument).findings());
		// those about the instrument belong to its own editor
		planned.removeAll(Validator.instrument(instrument));
		return List.copyOf(planned);
	}
}
