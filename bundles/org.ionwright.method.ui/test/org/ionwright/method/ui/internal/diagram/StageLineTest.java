package org.ionwright.method.ui.internal.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.SecondStageMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageLineTest {

	private final TandemMassFilter filter = filter();
	private final FullScan scan = MethodFactory.eINSTANCE.createFullScan();

	/** Each stage has an RF supply of its own, so that its window lies where it is wanted. */
	private static TandemMassFilter filter() {
		TandemMassFilter filter = (TandemMassFilter) DemoModels.instrument().getAnalyser();
		for (MassFilterStage stage : filter.getStages()) {
			stage.setDrive(StageDrive.OWN);
		}
		return filter;
	}

	private StageLine line(int stage, double mz) {
		return StageLine.of(filter, stage, scan, mz).orElseThrow();
	}

	/** Windows as the scan wants them; the apex of a narrow window lies 1/6 above its low end (Dawson 1976). */
	@ParameterizedTest
	@CsvSource({ "0,50,0.02", "0,1050,0.02", "1,50,0.014", "1,550,0.00127272727", "1,1050,0.000666667" })
	void aStagePassesTheWindowThatTheScanWants(int stage, double mz, double share) {
		StageLine line = line(stage, mz);
		assertEquals(share * mz, line.high() - line.low(), 1e-6 * mz);
		assertEquals(mz, (line.high() + line.low()) / 2, 1e-6 * mz);
		assertEquals(1.0 / 6, (line.apexMz() - line.low()) / (line.high() - line.low()), 0.01);
	}

	/** Paul's apex: q 0.706, a 0.237; the ends of the window lie on the borders of the region. */
	@Test
	void theSelectedIonLiesNearTheTip() {
		StageLine line = line(1, 550);
		assertEquals(0.706, line.q(550), 0.001);
		assertEquals(0.237, line.a(550), 0.001);
		assertEquals(line.line().highQ(), line.q(line.low()), 1e-9);
		assertEquals(line.line().lowQ(), line.q(line.high()), 1e-9);
	}

	@Test
	void withoutDcAllAboveTheCutOffPasses() {
		scan.setFirstStage(FirstStageMode.RF_ONLY);
		StageLine line = line(0, 500);
		assertEquals(0, line.slope());
		assertTrue(Double.isInfinite(line.high()));
		assertEquals(500 * 0.70600 / 0.90805, line.low(), 0.01);
		assertEquals(Optional.empty(), StageEdit.attribute(filter, 0, scan));
	}

	/** Seed 002, claim 24: at a constant ratio the line is the same at each m/z, and the width that at the highest. */
	@Test
	void atAConstantRatioTheLineStays() {
		scan.setRatioMode(RatioMode.CONSTANT_RATIO);
		assertEquals(line(1, 50).slope(), line(1, 1050).slope(), 1e-12);
		assertEquals(0.7, line(1, 1050).high() - line(1, 1050).low(), 1e-6);
		assertEquals(0.7 * 500 / 1050, line(1, 500).high() - line(1, 500).low(), 1e-6);
		scan.setRatioMode(RatioMode.CONSTANT_WIDTH);
		assertTrue(line(1, 1050).slope() > line(1, 50).slope());
	}

	@Test
	void theSecondStagePassesAllWhileTheFirstScansAlone() {
		scan.setSecondStage(SecondStageMode.RF_ONLY);
		scan.setRatioMode(RatioMode.CONSTANT_RATIO);
		assertEquals(0, line(1, 500).slope());
	}

	/** What the line of a value is drawn to gives the value back. */
	@ParameterizedTest
	@ValueSource(doubles = { 50, 300, 609.28, 1050 })
	void drawingALineToWhereItIsChangesNothing(double mz) {
		for (RatioMode mode : RatioMode.values()) {
			scan.setRatioMode(mode);
			for (int stage = 0; stage < 2; stage++) {
				StageEdit edit = StageEdit.ofSlope(filter, stage, scan, line(stage, mz).slope(), mz).orElseThrow();
				double now = ((Number) scan.eGet(edit.attribute())).doubleValue();
				assertEquals(now, edit.value(), 2e-3 * now, mode + " " + stage);
			}
		}
	}

	@Test
	void valuesStayInTheirRange() {
		assertEquals(0.05, StageEdit.ofSlope(filter, 1, scan, 10, 50).orElseThrow().value());
		assertEquals(100, StageEdit.ofShare(filter, 1, scan, 1, 1e5).orElseThrow().value());
		assertEquals(1, StageEdit.wider(filter, 0, scan, 1e9).orElseThrow().value());
	}

	@Test
	void whatIsNoScanHasNoLine() {
		scan.setPeakWidth(-1);
		assertEquals(Optional.empty(), StageLine.of(filter, 1, scan, 500));
		scan.setRatioMode(RatioMode.CONSTANT_RATIO);
		assertEquals(Optional.empty(), StageLine.of(filter, 1, scan, 500));
		scan.setStart(5);
		scan.setEnd(1);
		assertEquals(Optional.empty(), ScanEnds.of(scan));
	}

	@Test
	void placesOnTheCanvasAndInThePlaneAreOne() {
		PlaneView view = PlaneView.tip(new Rectangle(50, 10, 400, 300));
		assertEquals(0.70, view.q(view.x(0.70)), 1e-4);
		assertEquals(0.23, view.a(view.y(0.23)), 1e-4);
		BandView bands = BandView.round(500, 10, new Rectangle(50, 400, 400, 40));
		assertEquals(503, bands.mz(bands.x(503)), 0.05);
	}
}
