package org.ionwright.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.Presets;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.BentInterfaceChamber;

/** Models to draw. */
final class Instruments {

	/** A model and what it is called in messages. */
	record Sample(String name, MassSpectrometer instrument) {

		@Override
		public String toString() {
			return name;
		}
	}

	private Instruments() {
	}

	static List<Sample> presets() {
		return Presets.all().stream().map(preset -> new Sample(preset.file(), preset.instrument())).toList();
	}

	/** Each preset with numbers anywhere in half to twice what they were, within the range of the quantity. */
	static List<Sample> random(int count) {
		Random random = new Random(20261126);
		List<Sample> samples = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Sample preset = presets().get(i % presets().size());
			double spread = i < count / 2 ? 2 : 10;
			change(preset.instrument(), value -> value * Math.pow(spread, 2 * random.nextDouble() - 1));
			if (preset.instrument().getIonSource().getInterface() instanceof BentInterfaceChamber bent && i % 3 == 0) {
				Passage passage = InstrumentFactory.eINSTANCE.createPassage();
				passage.setTurnAngle(random.nextDouble() * Math.PI);
				passage.setRollAngle((random.nextDouble() - 0.5) * Math.PI);
				passage.setCornerRadius(random.nextDouble() * 0.01);
				bent.getPassages().add(passage);
			}
			samples.add(new Sample(preset.name() + " changed " + i, preset.instrument()));
		}
		return samples;
	}

	/** Presets with every number the same, two of them with kinds of parts taken out one by one, and nothing at all. */
	static List<Sample> hostile() {
		List<Sample> samples = new ArrayList<>();
		samples.add(new Sample("empty", InstrumentFactory.eINSTANCE.createMassSpectrometer()));
		for (double value : new double[] { Double.NaN, 0, -1, 1e300, Double.POSITIVE_INFINITY }) {
			for (Sample preset : presets()) {
				change(preset.instrument(), old -> value);
				samples.add(new Sample(preset.name() + " all " + value, preset.instrument()));
			}
		}
		for (Sample preset : List.of(presets().get(2), presets().get(4))) {
			List<EReference> references = references(preset.instrument());
			for (EReference reference : references) {
				MassSpectrometer copy = EcoreUtil.copy(preset.instrument());
				List<EObject> parts = new ArrayList<>();
				copy.eAllContents().forEachRemaining(parts::add);
				parts.stream().filter(part -> part.eClass().getEAllReferences().contains(reference))
						.forEach(part -> part.eUnset(reference));
				if (copy.eClass().getEAllReferences().contains(reference)) {
					copy.eUnset(reference);
				}
				samples.add(new Sample(preset.name() + " without " + reference.getName(), copy));
			}
		}
		return samples;
	}

	private static List<EReference> references(EObject root) {
		List<EReference> references = new ArrayList<>(root.eClass().getEAllReferences());
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			all.next().eClass().getEAllReferences().stream().filter(reference -> !references.contains(reference))
					.forEach(references::add);
		}
		return references;
	}

	private static void change(EObject root, DoubleUnaryOperator change) {
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject part = all.next();
			for (EAttribute attribute : part.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType().getInstanceClass() == double.class && attribute.isChangeable()) {
					double value = change.applyAsDouble((Double) part.eGet(attribute));
					Quantity quantity = Quantities.of(attribute).orElseThrow();
					part.eSet(attribute,
							Math.abs(value) < 1e200 && value > 0 && Double.isFinite(value) && value > 1e-200
									? Math.clamp(value, quantity.hardwareMin(), quantity.hardwareMax())
									: value);
				}
			}
		}
	}
}
