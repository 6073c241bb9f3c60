package org.ionwright.model.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PointBinding;

/** What the paths of device bindings and interlocks mean at one moment, so that they can follow their parts when these move. */
final class BoundPlaces {

	/**
	 * @param rest
	 *            of the path behind that of the part
	 */
	private record Place(EObject user, EAttribute attribute, EObject part, String rest) {

		String path() {
			String path = ModelPaths.pathOf(part);
			return path.isEmpty() || rest.isEmpty() ? path + rest : path + "." + rest;
		}
	}

	private final EObject root;
	private final List<Place> places = new ArrayList<>();

	/** Of a model without device bindings there are none. */
	BoundPlaces(EObject root) {
		this.root = root;
		if (!(root instanceof MassSpectrometer instrument)) {
			return;
		}
		instrument.getUserInterlocks().forEach(rule -> {
			if (rule.getReading() instanceof String path) {
				addValue(rule, InstrumentPackage.Literals.USER_INTERLOCK__READING, path);
			}
		});
		for (DeviceBinding binding : instrument.getBindings()) {
			if (binding.getPart() instanceof String path) {
				add(binding, InstrumentPackage.Literals.DEVICE_BINDING__PART, path, "");
			}
			for (PointBinding point : binding.getPoints()) {
				if (point.getParameter() instanceof String path) {
					addValue(point, InstrumentPackage.Literals.POINT_BINDING__PARAMETER, path);
				}
			}
		}
	}

	/** By the part that has the value. */
	private void addValue(EObject user, EAttribute attribute, String path) {
		int dot = Math.max(path.lastIndexOf('.'), 0);
		add(user, attribute, path.substring(0, dot), path.substring(dot == 0 ? 0 : dot + 1));
	}

	private void add(EObject user, EAttribute attribute, String part, String rest) {
		ModelPaths.object(root, part).ifPresent(found -> places.add(new Place(user, attribute, found, rest)));
	}

	/** What makes the bindings follow the parts that have moved since. */
	List<Command> follow(EditingDomain domain) {
		return places.stream().map(place -> follow(place, domain)).flatMap(Optional::stream).toList();
	}

	private Optional<Command> follow(Place place, EditingDomain domain) {
		String path = place.path();
		boolean moved = EcoreUtil.getRootContainer(place.part()) == root
				&& !Objects.equals(path, place.user().eGet(place.attribute()));
		return moved ? Optional.of(new SetCommand(domain, place.user(), place.attribute(), path)) : Optional.empty();
	}
}
