package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChangesTest {

	private static final String CAPILLARY = "ionSource.ioniser.capillaryVoltage";
	private static final String DETECTOR = "detector.voltage";

	private final FakeInstrument instrument = new FakeInstrument();
	private final Changes changes = new Changes(instrument);

	/** Both read 0 V, give or take 1 V, and nothing was set. */
	@Test
	void noiseOfAReadbackIsNotPutBack() throws Exception {
		changes.set(DETECTOR, 0.5).get();
		changes.set(CAPILLARY, 3000).get();
		assertEquals(List.of(), changes.putBack(said -> {
		}));
		assertEquals(List.of(DETECTOR + "=0.5", CAPILLARY + "=3000.0", CAPILLARY + "=0.0"), instrument.log);
	}

	@Test
	void whatAPersonHadSetIsPutBackToTheDigit() throws Exception {
		instrument.set(DETECTOR, 0.25).get();
		changes.set(DETECTOR, 0.5).get();
		changes.set(DETECTOR, 700).get();
		changes.putBack(said -> {
		});
		assertEquals(0.25, instrument.parameter(DETECTOR).orElseThrow().setPoint());
	}
}
