package com.acme.qms200.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.junit.jupiter.api.Test;

class Qms200ProtocolTest {

	@Test
	void commandsAreAsInTheManual() {
		assertEquals("EM 1.250E-03", Qms200Protocol.emission(1.25e-3));
		assertEquals("SC 10.000 20.000 11 10.000 2", Qms200Protocol.scan(
				new MassScanRequest(10, 20, 1, 100, 2, FirstStageMode.RF_ONLY, Double.NaN, 1, false)));
	}

	@Test
	void answersAreReadOrRefused() {
		assertArrayEquals(new double[] { 15, 17 }, Qms200Protocol.counts("3:15,17", 3, 2).orElseThrow());
		for (String line : new String[] { "", "3:", "3:15", "2:15,17", "3:15,17,", "3:15,-1", "OK" }) {
			assertTrue(Qms200Protocol.counts(line, 3, 2).isEmpty(), line);
		}
		assertTrue(Qms200Protocol.identity("Other,QMS 200,1,2").isEmpty());
		assertEquals("QMS 200", Qms200Protocol.identity("Acme,QMS 200,0815,2.1").orElseThrow().model());
	}
}
