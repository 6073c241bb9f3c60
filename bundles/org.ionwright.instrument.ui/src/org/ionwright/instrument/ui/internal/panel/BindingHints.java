package org.ionwright.instrument.ui.internal.panel;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.Quantities;
import org.ionwright.model.Role;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.ui.form.FieldHints;

/** A device binding names a part by its path: all parts to choose from; an interlock of one's own watches what devices can tell. */
final class BindingHints implements FieldHints {

	@Override
	public List<String> choices(EObject part, EAttribute attribute) {
		EObject root = EcoreUtil.getRootContainer(part);
		if (attribute == InstrumentPackage.Literals.USER_INTERLOCK__READING) {
			return Parts.all(root).flatMap(BindingHints::readings).toList();
		}
		return attribute != InstrumentPackage.Literals.DEVICE_BINDING__PART ? List.of()
				: Parts.all(root).map(ModelPaths::pathOf).filter(path -> !path.isEmpty()).toList();
	}

	private static Stream<String> readings(EObject part) {
		return part.eClass().getEAllAttributes().stream()
				.filter(attribute -> Quantities.of(attribute)
						.filter(quantity -> quantity.role() == Role.READBACK || quantity.role() == Role.SETTING)
						.isPresent())
				.map(attribute -> ModelPaths.pathOf(part, attribute));
	}
}
