package org.ionwright.twin.drive;

/** RF from the supply of another stage; a probe at the rods reads it as well as the meter of that supply does. */
record CoupledRf(RfSource source, RfCoupler coupler) implements RfSource {

	@Override
	public double actual(double seconds) {
		return coupler.transfer() * source.actual(seconds);
	}

	@Override
	public double readback(double seconds) {
		return coupler.transfer() * source.readback(seconds);
	}

	@Override
	public double metered(double seconds) {
		return coupler.transfer() * source.metered(seconds);
	}

	@Override
	public boolean settledWithin(double band, double seconds) {
		return source.settledWithin(band, seconds);
	}
}
