/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where gas is pumped off.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Port#getLineConductance <em>Line Conductance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Port#getPump <em>Pump</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Port#getDiameter <em>Diameter</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getPort()
 * @model annotation="http://www.ionwright.org/seed claims='000/1'"
 * @generated
 */
public interface Port extends Part {
	/**
	 * Returns the value of the '<em><b>Line Conductance</b></em>' attribute.
	 * The default value is <code>"0.005"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the line between port and pump at the design pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Conductance</em>' attribute.
	 * @see #setLineConductance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPort_LineConductance()
	 * @model default="0.005"
	 *        annotation="http://www.ionwright.org/quantity label='Line conductance' unit='m3/s' role='FACT' hardwareMin='0.0' hardwareMax='100.0' displayUnit='L/s' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getLineConductance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Port#getLineConductance <em>Line Conductance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line Conductance</em>' attribute.
	 * @see #getLineConductance()
	 * @generated
	 */
	void setLineConductance(double value);

	/**
	 * Returns the value of the '<em><b>Pump</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pump of the vacuum system at the other end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pump</em>' reference.
	 * @see #setPump(VacuumPump)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPort_Pump()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VacuumPump getPump();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Port#getPump <em>Pump</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pump</em>' reference.
	 * @see #getPump()
	 * @generated
	 */
	void setPump(VacuumPump value);

	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * The default value is <code>"0.025"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPort_Diameter()
	 * @model default="0.025"
	 *        annotation="http://www.ionwright.org/quantity label='Diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='2.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Port#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

} // Port
