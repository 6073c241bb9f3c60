package org.ionwright.twin.rods;

/**
 * Force of all multipoles but the normal quadrupole, which is in the map. With W = sum of n (A(n) - i B(n)) z^(n-1)
 * the gradient of the potential is (Re W, -Im W); the motion in xi is x'' = -(a - 2 q cos 2 xi)/2 times it, which is
 * -(a - 2 q cos 2 xi) x for the ideal field. All are divided by A2, as a and q have it already. Holds the last gradient: one object per thread.
 */
final class FieldKick {

	/** Smaller amplitudes are rounding of the field's solution. */
	private static final double NOTHING = 1e-9;

	private final double[] re;
	private final double[] im;
	private final boolean none;
	private final boolean fourfold;
	private double gradientX;
	private double gradientY;

	FieldKick(Multipoles field) {
		int order = field.order();
		re = new double[order + 1];
		im = new double[order + 1];
		boolean any = false;
		boolean every = true;
		for (int n = 1; n <= order; n++) {
			re[n] = n == 2 ? 0 : n * field.a(n) / field.a(2);
			im[n] = -n * field.b(n) / field.a(2);
			any |= re[n] != 0 || im[n] != 0;
			every &= Math.abs(im[n]) < NOTHING && (n % 4 == 2 || Math.abs(re[n]) < NOTHING);
		}
		none = !any;
		fourfold = every;
	}

	boolean none() {
		return none;
	}

	/** Works out the gradient at a point in field radii. */
	void at(double x, double y) {
		if (fourfold) {
			atFourfold(x, y);
			return;
		}
		double wr = 0;
		double wi = 0;
		for (int n = re.length - 1; n >= 1; n--) {
			double next = wr * x - wi * y + re[n];
			wi = wr * y + wi * x + im[n];
			wr = next;
		}
		gradientX = wr;
		gradientY = -wi;
	}

	/** Four equal rods have A6, A10, A14 ... only: a polynomial in z^4. */
	private void atFourfold(double x, double y) {
		double ur = x * x - y * y;
		double ui = 2 * x * y;
		double pr = ur * ur - ui * ui;
		double pi = 2 * ur * ui;
		double wr = 0;
		double wi = 0;
		for (int n = re.length - 1 - (re.length + 1) % 4; n >= 6; n -= 4) {
			double next = wr * pr - wi * pi + re[n];
			wi = wr * pi + wi * pr;
			wr = next;
		}
		double zr = pr * x - pi * y;
		double zi = pr * y + pi * x;
		gradientX = wr * zr - wi * zi;
		gradientY = -(wr * zi + wi * zr);
	}

	double gradientX() {
		return gradientX;
	}

	double gradientY() {
		return gradientY;
	}
}
