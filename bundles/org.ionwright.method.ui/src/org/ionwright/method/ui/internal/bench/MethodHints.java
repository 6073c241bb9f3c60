package org.ionwright.method.ui.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelValue;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.model.Role;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.ui.form.FieldHints;

/** Units and ranges of what a method sets and watches come from the instrument. */
public final class MethodHints implements FieldHints {

	/** The one reading that is no value of the instrument. */
	private static final String TOTAL_ION_COUNT = "spectrum.totalIonCount";

	private final Bench bench;

	public MethodHints(Bench bench) {
		this.bench = bench;
	}

	@Override
	public Optional<Quantity> quantity(EObject part, EAttribute attribute) {
		Optional<Quantity> own = Quantities.of(attribute);
		if (attribute == Literals.METHOD_SETTING__VALUE && part instanceof MethodSetting setting) {
			return of(setting.getParameter()).or(() -> own);
		}
		if (attribute == Literals.CONDITION__THRESHOLD && part instanceof Condition condition) {
			return of(condition.getReading()).or(() -> own);
		}
		if (attribute == Literals.CONDITION__HYSTERESIS && part instanceof Condition condition) {
			return of(condition.getReading()).map(MethodHints::difference).or(() -> own);
		}
		return own;
	}

	@Override
	public Optional<EAttribute> rangeEnd(EObject part, EAttribute attribute) {
		return attribute == Literals.FULL_SCAN__START ? Optional.of(Literals.FULL_SCAN__END) : Optional.empty();
	}

	@Override
	public boolean flat(EObject part) {
		return true;
	}

	/** What the instrument says of a path; empty where it leads nowhere. */
	public Optional<Quantity> of(@Nullable String path) {
		return path == null ? Optional.empty()
				: ModelPaths.resolve(bench.instrument(), path).flatMap(ModelValue::quantity);
	}

	/** Differences have no offset, and at most the range. */
	private static Quantity difference(Quantity of) {
		double most = of.hardwareMax() - of.hardwareMin();
		return new Quantity(of.label(), of.unit(), of.role(), 0, most, 0, most, of.ratePerSecond(), Double.NaN,
				of.displayUnit(), of.displayFactor(), 0, of.digits());
	}

	@Override
	public List<String> choices(EObject part, EAttribute attribute) {
		if (attribute == Literals.METHOD_SETTING__PARAMETER) {
			return settings();
		}
		if (attribute == Literals.CONDITION__READING) {
			List<String> readings = new ArrayList<>(List.of(TOTAL_ION_COUNT));
			paths(Role.READBACK).forEach(readings::add);
			readings.addAll(settings());
			return readings;
		}
		return attribute == Literals.FAULT_POLICY__PART
				? bench.instrument().getBindings().stream().map(DeviceBinding::getPart).distinct().toList()
				: List.of();
	}

	/** Paths of all settings of the instrument. */
	public List<String> settings() {
		return paths(Role.SETTING).toList();
	}

	private Stream<String> paths(Role role) {
		return Parts.all(bench.instrument())
				.flatMap(part -> part.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany())
						.filter(attribute -> Quantities.of(attribute).filter(known -> known.role() == role).isPresent())
						.map(attribute -> ModelPaths.pathOf(part, attribute)));
	}
}
