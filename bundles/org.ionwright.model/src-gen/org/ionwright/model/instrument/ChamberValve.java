/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chamber Valve</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Valve 72 and tube 73.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.ChamberValve#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ChamberValve#getSetPressure <em>Set Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ChamberValve#getOutlet <em>Outlet</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getChamberValve()
 * @model annotation="http://www.ionwright.org/seed numerals='72'"
 * @generated
 */
public interface ChamberValve extends Part {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"RELIEF"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.ChamberValveKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the valve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.ChamberValveKind
	 * @see #setKind(ChamberValveKind)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getChamberValve_Kind()
	 * @model default="RELIEF"
	 * @generated
	 */
	ChamberValveKind getKind();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ChamberValve#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.ChamberValveKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChamberValveKind value);

	/**
	 * Returns the value of the '<em><b>Set Pressure</b></em>' attribute.
	 * The default value is <code>"121590.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above it a relief valve opens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set Pressure</em>' attribute.
	 * @see #setSetPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getChamberValve_SetPressure()
	 * @model default="121590.0"
	 *        annotation="http://www.ionwright.org/quantity label='Relief set pressure' unit='Pa' role='FACT' hardwareMin='100.0' hardwareMax='10000000.0' displayUnit='mbar' displayFactor='100.0' digits='0'"
	 * @generated
	 */
	double getSetPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ChamberValve#getSetPressure <em>Set Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set Pressure</em>' attribute.
	 * @see #getSetPressure()
	 * @generated
	 */
	void setSetPressure(double value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' attribute.
	 * The default value is <code>"ATMOSPHERE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.VentTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where tube 73 leads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet</em>' attribute.
	 * @see org.ionwright.model.instrument.VentTarget
	 * @see #setOutlet(VentTarget)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getChamberValve_Outlet()
	 * @model default="ATMOSPHERE"
	 * @generated
	 */
	VentTarget getOutlet();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ChamberValve#getOutlet <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' attribute.
	 * @see org.ionwright.model.instrument.VentTarget
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(VentTarget value);

} // ChamberValve
