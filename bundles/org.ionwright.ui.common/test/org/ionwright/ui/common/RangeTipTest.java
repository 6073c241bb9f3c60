package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RangeTipTest {

	@Test
	void saysUnitAndLimits() {
		assertEquals("Range -5\u2009kV to 5\u2009kV", RangeTip.line(-5, 5, "kV"));
		assertEquals("Range 1e-8\u2009mbar to 1000\u2009mbar", RangeTip.line(1e-8, 1000, "mbar"));
		assertEquals("Range 0 to 1, without unit", RangeTip.line(0, 1, ""));
		assertEquals("Range 2 to 501, whole numbers", RangeTip.whole(2, 501));
		assertEquals("What it is\nRange 0\u2009% to \u221e\u2009%",
				RangeTip.of("What it is", 0, Double.POSITIVE_INFINITY, "%"));
	}
}
