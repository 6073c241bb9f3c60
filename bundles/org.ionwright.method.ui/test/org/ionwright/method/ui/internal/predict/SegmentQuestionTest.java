package org.ionwright.method.ui.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.junit.jupiter.api.Test;

class SegmentQuestionTest {

	private final AcquisitionMethod method = DemoModels.method();

	private ForecastRequest ask(int index) throws ForecastException {
		return SegmentQuestion.of(method, index, DemoModels.instrument(), Optional.empty());
	}

	private static AcquisitionMethod asked(ForecastRequest request) throws ModelFileException {
		return ModelFiles.parse("x", request.methodFile().getBytes(StandardCharsets.UTF_8), AcquisitionMethod.class);
	}

	private void secondSegment(double cone) {
		MethodSegment segment = EcoreUtil.copy(method.getSegments().getFirst());
		MethodSetting setting = MethodFactory.eINSTANCE.createMethodSetting();
		setting.setParameter("ionSource.coneVoltage");
		setting.setValue(cone);
		segment.getSettings().add(setting);
		method.getSegments().add(segment);
	}

	@Test
	void aSegmentIsAskedWithTheSettingsMadeUntilThen() throws Exception {
		secondSegment(60);
		secondSegment(80);
		assertEquals(10001, ask(0).axis().size());
		double[] cones = new double[3];
		for (int i = 0; i < 3; i++) {
			AcquisitionMethod alone = asked(ask(i));
			assertEquals(1, alone.getSegments().size());
			assertEquals(method.getSettings().size(), alone.getSettings().size());
			cones[i] = alone.getSettings().get(5).getValue();
		}
		assertEquals("40.0 60.0 80.0", cones[0] + " " + cones[1] + " " + cones[2]);
		assertEquals(3, method.getSegments().size(), "the method itself is as before");
	}

	@Test
	void ionsAreAskedAsARangeRoundThem() throws Exception {
		SelectedIonMonitoring scan = MethodFactory.eINSTANCE.createSelectedIonMonitoring();
		scan.getIons().add(MethodFactory.eINSTANCE.createMonitoredIon());
		scan.setPeakWidth(0.5);
		method.getSegments().getFirst().setScan(scan);
		FullScan range = (FullScan) asked(ask(0)).getSegments().getFirst().getScan();
		assertEquals(604.28, range.getStart(), 1e-9);
		assertEquals(614.28, range.getEnd(), 1e-9);
		assertEquals(0.5, range.getPeakWidth());
	}

	@Test
	void whatCannotBeAskedIsSaid() {
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setEnd(10);
		assertThrows(ForecastException.class, () -> ask(0));
		scan.setEnd(Double.NaN);
		assertThrows(ForecastException.class, () -> ask(0));
		method.getSegments().getFirst().setScan(null);
		assertThrows(ForecastException.class, () -> ask(0));
	}
}
