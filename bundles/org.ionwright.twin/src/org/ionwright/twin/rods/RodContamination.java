package org.ionwright.twin.rods;

/**
 * Films on the two pairs of rods of one section, and what they do to the field. Rods at +U and -U with films at p and
 * r act as rods at U + (p - r)/2 and the negative, on an axis at (p + r)/2: the DC ratio becomes eta (1 + dU/U), and
 * ions are slower by the potential of the axis.
 */
public final class RodContamination {

	private final RodFilm x;
	private final RodFilm y;

	/**
	 * @param pairArea
	 *            of the rods of each pair on which ions land, m2
	 */
	public RodContamination(FilmMaterial material, double pairArea) {
		x = new RodFilm(material, pairArea);
		y = new RodFilm(material, pairArea);
	}

	/** Film on the DC-positive pair, which takes the light ions that the window refuses. */
	public RodFilm x() {
		return x;
	}

	/** Film on the DC-negative pair, which takes the heavy ions. */
	public RodFilm y() {
		return y;
	}

	/** Lets the losses of a section land for a time in s. */
	public void expose(RodLosses.Landing landing, double seconds) {
		x.expose(landing.currentX(), landing.massX(), seconds);
		y.expose(landing.currentY(), landing.massY(), seconds);
	}

	public void clean() {
		x.clean();
		y.clean();
	}

	/** What the films add to U, V. */
	public double dcShift() {
		return (x.potential() - y.potential()) / 2;
	}

	/** Potential of the axis, V, by which ions of either polarity's own film are slowed down. */
	public double axisPotential() {
		return (x.potential() + y.potential()) / 2;
	}

	/** U/V over its value at the apex with the films, of one without them: eta (1 + dU/U). */
	public double ratio(double eta, double dc) {
		if (!(dc > 0)) {
			throw new IllegalArgumentException("DC of " + dc + " V; it must be above 0");
		}
		return eta * (1 + dcShift() / dc);
	}
}
