package org.ionwright.scan.ui.internal.control;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/** The hatched banner over everything that comes from simulated devices. */
public final class SimulatedBanner extends Canvas {

	private static final int HATCH = 9;
	private static final int PADDING = 10;
	private static final int FAINT = 110;
	private static final int OPAQUE = 255;

	public SimulatedBanner(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		setToolTipText(Messages.Simulated_tip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		addPaintListener(event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.Simulated_tip;
				}
			}
		});
	}

	/** Shows or hides the banner; it takes no room while hidden. */
	public void present(boolean simulated) {
		if (getLayoutData() instanceof GridData data && data.exclude == simulated) {
			data.exclude = !simulated;
			setVisible(simulated);
			requestLayout();
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			Point text = gc.textExtent(Messages.Simulated_word);
			return new Point(wHint == SWT.DEFAULT ? text.x + 4 * PADDING : wHint,
					hHint == SWT.DEFAULT ? text.y + PADDING / 2 : hHint);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		ThemeColors colors = ThemeColors.of(this);
		gc.setAntialias(SWT.ON);
		gc.setForeground(colors.lamp(Lamp.WARNING));
		gc.setLineWidth(2);
		gc.setAlpha(FAINT);
		for (int x = -area.height; x < area.width; x += HATCH) {
			gc.drawLine(x, area.height, x + area.height, 0);
		}
		gc.setAlpha(OPAQUE);
		gc.setLineWidth(1);
		gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		Point text = gc.textExtent(Messages.Simulated_word);
		int left = (area.width - text.x) / 2;
		gc.setBackground(colors.background());
		gc.fillRectangle(left - PADDING, 1, text.x + 2 * PADDING, area.height - 2);
		gc.drawText(Messages.Simulated_word, left, (area.height - text.y) / 2, true);
	}
}
