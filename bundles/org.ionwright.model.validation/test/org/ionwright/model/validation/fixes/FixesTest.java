package org.ionwright.model.validation.fixes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.Preset;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.VentTarget;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An instrument broken at one place has a fix, and the fix mends it. */
class FixesTest {

	private record Row(String code, Consumer<MassSpectrometer> damage) {
	}

	private static final List<Row> ROWS = List.of(
			new Row("M.RANGE", instrument -> instrument.getIonSource().setConeVoltage(1e4)),
			new Row("M.RANGE", instrument -> instrument.getIonSource().setConeVoltage(Double.NaN)),
			new Row("S1.08", instrument -> chamber(instrument).getPassages().get(1).setDiameter(9e-3)),
			new Row("S1.14", instrument -> chamber(instrument).getPassages().get(1).setTurnAngle(1.0)),
			new Row("S1.24", instrument -> instrument.getDeclaredVariants().remove(ClaimVariant.SEED000_CLAIM7)),
			new Row("S3.03", instrument -> filter(instrument).getChamber().setPressure(0.2)),
			new Row("S3.12", instrument -> filter(instrument).getStages().get(0).setRfFrequency(1e6)),
			new Row("S3.15", instrument -> filter(instrument).getStages().get(0).setTiltAngle(0)),
			new Row("S3.24", instrument -> instrument.getDeclaredVariants().remove(ClaimVariant.SEED002_CLAIM8)));

	@TestFactory
	Stream<DynamicTest> oneValueMends() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.code(), () -> mends(row, DemoModels.instrument())));
	}

	@TestFactory
	Stream<DynamicTest> oneValueMendsTheReliefValve() {
		return Stream.of(
				new Row("S2.28", instrument -> small(instrument).getReliefValve()
						.setSetPressure(2 * small(instrument).getRatedPressure())),
				new Row("S2.29", instrument -> {
					small(instrument).getReliefValve().setOutlet(VentTarget.ATMOSPHERE);
					small(instrument).setPressureSetpoint(0.8e5);
				})).map(row -> DynamicTest.dynamicTest(row.code(), () -> mends(row, preset("fig2.instrument"))));
	}

	private static void mends(Row row, MassSpectrometer instrument) {
		row.damage().accept(instrument);
		Finding finding = Validator.instrument(instrument).stream()
				.filter(found -> found.code().equals(row.code()) && found.severity() != Severity.INFO).findFirst()
				.orElseThrow(() -> new AssertionError("no finding: " + Validator.instrument(instrument)));
		MassSpectrometer untouched = EcoreUtil.copy(instrument);
		List<Fix> fixes = Fixes.of(finding, instrument);
		assertTrue(
				EcoreUtil.equals(untouched, instrument) || !Double.isFinite(instrument.getIonSource().getConeVoltage()),
				"looking for fixes changes nothing");
		assertFalse(fixes.isEmpty(), finding.toString());
		fixes.get(0).apply(instrument);
		assertFalse(Validator.instrument(instrument).contains(finding), fixes.toString());
	}

	private static MassSpectrometer preset(String file) {
		return Presets.all().stream().filter(preset -> preset.file().equals(file)).findFirst().map(Preset::instrument)
				.orElseThrow();
	}

	private static BentInterfaceChamber chamber(MassSpectrometer instrument) {
		return (BentInterfaceChamber) instrument.getIonSource().getInterface();
	}

	private static TandemMassFilter filter(MassSpectrometer instrument) {
		return (TandemMassFilter) instrument.getAnalyser();
	}

	private static SmallChamber small(MassSpectrometer instrument) {
		return ((SmallChamberElectrosprayIoniser) instrument.getIonSource().getIoniser()).getChamber();
	}
}
