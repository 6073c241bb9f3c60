/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.ecore.EClass;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Valve;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Valve</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ValveImpl extends PartImpl implements Valve {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ValveImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.VALVE;
	}

} //ValveImpl
