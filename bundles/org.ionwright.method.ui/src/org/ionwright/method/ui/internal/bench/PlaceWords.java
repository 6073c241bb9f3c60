package org.ionwright.method.ui.internal.bench;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.Quantity;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.Scan;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.ui.common.NumberText;

/** Places of a method by the names that the form has for them: {@code full scan \u203a Last m/z}. */
public final class PlaceWords {

	private static final String IN = " \u203a ";

	private PlaceWords() {
	}

	/** Empty for the method as a whole; the nearest part above a path that leads nowhere. */
	public static String of(AcquisitionMethod method, String path, MethodHints hints) {
		Parts.Place place = Parts.find(method, path);
		List<String> names = new ArrayList<>();
		for (EObject part = place.part(); part != null && part != method; part = part.eContainer()) {
			// a segment has one scan, and the form shows both as one
			if (!(part instanceof Scan)) {
				names.addFirst(name(part, hints));
			}
		}
		place.feature().map(Words::of).ifPresent(names::add);
		return String.join(IN, names);
	}

	private static String name(EObject part, MethodHints hints) {
		if (part instanceof MethodSetting setting) {
			return hints.of(setting.getParameter()).map(Quantity::label).orElseGet(() -> Words.name(part));
		}
		return part instanceof MonitoredIon ion && (ion.getName() == null || ion.getName().isBlank())
				? "m/z " + NumberText.significant(ion.getMz(), 7)
				: Words.name(part);
	}
}
