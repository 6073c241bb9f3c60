package org.ionwright.tune.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** Fields beside one another; a narrow view breaks the row into lines. UI thread; the parent has a grid. */
public final class WrappedRow extends Composite {

	/** @param columns of the grid */
	public WrappedRow(Composite parent, int columns) {
		super(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.wrap = true;
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		setLayout(layout);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(this);
		// a wrapped row needs another height when the view gets another width
		addListener(SWT.Resize, event -> fit(getSize().x));
	}

	private void fit(int width) {
		if (getLayoutData() instanceof GridData data) {
			int height = computeSize(width, SWT.DEFAULT).y;
			if (data.heightHint != height) {
				data.heightHint = height;
				getDisplay().asyncExec(() -> {
					if (!isDisposed()) {
						requestLayout();
					}
				});
			}
		}
	}

	/** For one control or two, which stay together. */
	public Composite pair() {
		Composite pair = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).extendedMargins(0, 2, 0, 0).applyTo(pair);
		return pair;
	}
}
