package org.ionwright.spectrum.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Sash;

/** Room for a chart that is made later than those it stands between. UI thread. */
final class SashShares {

	private SashShares() {
	}

	/** Gives a new child, where it stands, some share of the height of another one; elsewhere than in a sash form it does nothing. */
	static void give(Control made, Control other, double share) {
		if (made.getParent() instanceof SashForm sash) {
			sash.layout();
			int[] weights = sash.getWeights();
			List<Control> children = Arrays.stream(sash.getChildren()).filter(child -> !(child instanceof Sash))
					.toList();
			int place = children.indexOf(made);
			int of = children.indexOf(other);
			if (place >= 0 && weights.length > Math.max(place, of)) {
				weights[place] = Math.max(1, (int) (share * weights[of]));
				sash.setWeights(weights);
			}
		}
	}
}
