package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.facts.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is missing or no number: rules and facts have something to say, or nothing, and never fail. */
class DamagedModelsTest {

	private static final double[] ODD = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, -1, -1e300,
			1e300, 1e-300, 1e9 };
	private static final int MODELS = 6;

	/** Of each preset a few copies, with one to eight features taken away or made odd. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void nothingFails(int preset) {
		assertTrue(Presets.all().size() > preset);
		for (int seed = 0; seed < MODELS; seed++) {
			Random random = new Random(seed * 31L + preset);
			MassSpectrometer instrument = Presets.all().get(preset).instrument();
			if (random.nextBoolean()) {
				instrument.getDeclaredVariants().clear();
				instrument.getDeclaredVariants().addAll(ClaimVariant.VALUES);
			}
			List<String> done = new ArrayList<>();
			for (int i = random.nextInt(8); i >= 0; i--) {
				done.add(damage(instrument, random));
			}
			assertDoesNotThrow(() -> {
				Validator.instrument(instrument);
				Validator.method(DemoModels.method(), instrument);
				Facts.of(instrument);
			}, () -> "after " + done);
		}
	}

	private static String damage(MassSpectrometer instrument, Random random) {
		List<EObject> parts = new ArrayList<>();
		parts.add(instrument);
		instrument.eAllContents().forEachRemaining(parts::add);
		EObject part = parts.get(random.nextInt(parts.size()));
		List<EStructuralFeature> features = part.eClass().getEAllStructuralFeatures();
		EStructuralFeature feature = features.get(random.nextInt(features.size()));
		String path = ModelPaths.pathOf(part, feature);
		if (feature instanceof EAttribute attribute && attribute.getEAttributeType() == EcorePackage.Literals.EDOUBLE
				&& !attribute.isMany()) {
			double odd = ODD[random.nextInt(ODD.length)];
			part.eSet(feature, odd);
			return path + "=" + odd;
		}
		part.eUnset(feature);
		return path + " unset";
	}
}
